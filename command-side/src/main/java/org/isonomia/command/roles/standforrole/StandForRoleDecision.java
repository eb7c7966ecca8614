package org.isonomia.command.roles.standforrole;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.roles.RoleRefusal.ALREADY_HOLDING;
import static org.isonomia.command.roles.RoleRefusal.ALREADY_STANDING;
import static org.isonomia.command.roles.RoleRefusal.NO_VACANT_SEAT;
import static org.isonomia.command.roles.RoleRefusal.ROLE_UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.roles.RoleEvent.CandidacyLife;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** Any member may stand while a seat is vacant; a candidacy ends by itself after 90 days. */
public record StandForRoleDecision(boolean member, RolesState roles) implements Decision<StandForRole> {
    public static final int LONGEST_STATEMENT = 2_000;
    public static final Duration LIFE = Duration.ofDays(90);

    public static final Reads<StandForRole, StandForRoleDecision> READS = Reads.of(
                    StandForRole.class, new StandForRoleDecision(false, RolesState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.member()),
                    (s, e) -> new StandForRoleDecision(Standings.isMemberAfter(e), s.roles))
            .on(
                    RoleDefined.class,
                    c -> Tag.role(c.role()),
                    (s, e) -> new StandForRoleDecision(s.member, s.roles.after(e)))
            .on(SeatLife.class, c -> Tag.role(c.role()), (s, e) -> new StandForRoleDecision(s.member, s.roles.after(e)))
            .on(
                    CandidacyLife.class,
                    c -> Tag.candidacy(c.role(), c.member()),
                    (s, e) -> new StandForRoleDecision(s.member, s.roles.after(e)));

    @Override
    public Verdict decide(StandForRole command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var role = roles.role(command.role());
        if (role.definition().isEmpty()) return refuse(ROLE_UNKNOWN);
        if (role.candidates().containsKey(command.member())) return refuse(ALREADY_STANDING);
        if (role.seatOf(command.member()).isPresent()) return refuse(ALREADY_HOLDING);
        if (role.vacantSeat().isEmpty()) return refuse(NO_VACANT_SEAT);
        Verdict faulty = Refusal.anyOf(new Input()
                .text("statement", command.statement(), LONGEST_STATEMENT)
                .faults());
        if (faulty != null) return faulty;
        return accept(new CandidacyStood(
                command.role(),
                command.member(),
                Sealed.of(command.member(), command.statement().strip()),
                now.plus(LIFE)));
    }
}
