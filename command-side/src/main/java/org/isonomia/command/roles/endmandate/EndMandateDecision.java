package org.isonomia.command.roles.endmandate;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.roles.RoleRefusal.NOT_DUE;
import static org.isonomia.command.roles.RoleRefusal.NOT_HOLDING;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.roles.RolesState;
import org.isonomia.command.roles.RolesState.Held;
import org.isonomia.events.Tag;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** A mandate ends by its holder's word at any time, and by itself at the end of the term. */
public record EndMandateDecision(RolesState roles) implements Decision<EndMandate> {
    public static final Reads<EndMandate, EndMandateDecision> READS = Reads.of(
                    EndMandate.class, new EndMandateDecision(RolesState.NONE))
            .on(SeatLife.class, c -> Tag.member(c.member()), (s, e) -> new EndMandateDecision(s.roles.after(e)));

    @Override
    public Verdict decide(EndMandate command, Instant now) {
        var role = roles.role(command.role());
        var seat = role.seatOf(command.member()).orElse(null);
        if (seat == null || !(role.seats().get(seat) instanceof Held(var mandate))) return refuse(NOT_HOLDING);
        if (command.byTheClock() && now.isBefore(mandate.endsAt())) return refuse(NOT_DUE);
        var reason = command.byTheClock() ? Reason.TERM_ENDED : Reason.RESIGNED;
        return accept(new MandateEnded(command.role(), seat, command.member(), reason));
    }
}
