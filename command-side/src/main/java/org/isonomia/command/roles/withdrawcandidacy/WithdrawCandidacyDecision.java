package org.isonomia.command.roles.withdrawcandidacy;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.roles.RoleRefusal.NOT_DUE;
import static org.isonomia.command.roles.RoleRefusal.NOT_STANDING;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLife;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** A candidacy ends when the candidate says so, when its time is up and no poll on it runs, or when a mandate began. */
public record WithdrawCandidacyDecision(RolesState roles) implements Decision<WithdrawCandidacy> {
    public static final Reads<WithdrawCandidacy, WithdrawCandidacyDecision> READS = Reads.of(
                    WithdrawCandidacy.class, new WithdrawCandidacyDecision(RolesState.NONE))
            .on(
                    CandidacyLife.class,
                    c -> Tag.candidacy(c.role(), c.member()),
                    (s, e) -> new WithdrawCandidacyDecision(s.roles.after(e)))
            .on(SeatLife.class, c -> Tag.member(c.member()), (s, e) -> new WithdrawCandidacyDecision(s.roles.after(e)))
            .on(
                    PollOpened.class,
                    c -> Tag.candidacy(c.role(), c.member()),
                    (s, e) -> new WithdrawCandidacyDecision(s.roles.after(e)));

    @Override
    public Verdict decide(WithdrawCandidacy command, Instant now) {
        var until = roles.role(command.role()).candidates().get(command.member());
        if (until == null) return refuse(NOT_STANDING);
        if (!command.byTheClock()) return accept(new CandidacyWithdrawn(command.role(), command.member()));
        return now.isBefore(until) ? refuse(NOT_DUE) : accept(new CandidacyLapsed(command.role(), command.member()));
    }
}
