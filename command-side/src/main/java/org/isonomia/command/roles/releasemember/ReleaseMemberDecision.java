package org.isonomia.command.roles.releasemember;

import static org.isonomia.command.Verdict.accept;

import java.time.Instant;
import java.util.ArrayList;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.roles.RolesState;
import org.isonomia.command.roles.RolesState.Held;
import org.isonomia.command.roles.RolesState.Offered;
import org.isonomia.events.Event;
import org.isonomia.events.Tag;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.CandidacyLife;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** Ends whatever the member still holds, was offered or stands for. */
public record ReleaseMemberDecision(RolesState roles) implements Decision<ReleaseMember> {
    public static final Reads<ReleaseMember, ReleaseMemberDecision> READS = Reads.of(
                    ReleaseMember.class, new ReleaseMemberDecision(RolesState.NONE))
            .on(SeatLife.class, c -> Tag.member(c.member()), (s, e) -> new ReleaseMemberDecision(s.roles.after(e)))
            .on(
                    CandidacyLife.class,
                    c -> Tag.member(c.member()),
                    (s, e) -> new ReleaseMemberDecision(s.roles.after(e)));

    @Override
    public Verdict decide(ReleaseMember command, Instant now) {
        var member = command.member();
        var events = new ArrayList<Event>();
        roles.roles().entrySet().stream()
                .sorted((one, other) ->
                        one.getKey().value().compareTo(other.getKey().value()))
                .forEach(role -> {
                    role.getValue()
                            .seats()
                            .forEach((seat, occupant) -> events.add(
                                    switch (occupant) {
                                        case Held held ->
                                            new MandateEnded(role.getKey(), seat, member, command.reason());
                                        case Offered offer -> new AppointmentDeclined(role.getKey(), seat, member);
                                    }));
                    if (role.getValue().candidates().containsKey(member))
                        events.add(new CandidacyWithdrawn(role.getKey(), member));
                });
        return accept(events);
    }
}
