package org.isonomia.deciding;

import java.util.Arrays;
import java.util.List;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.rules.quorum.CharterFloor;

/**
 * Whether those who belong could still change the charter, each of its procedures (DESIGN "Charter": an amendment that
 * would leave the charter unamendable on today's roll is refused).
 */
public record Amendability(Charter charter, long members) {
    /** Who votes on changing the charter. */
    public Electorate electorate() {
        return charter.procedure(DecisionKind.CHARTER).conduct().electorate();
    }

    /** @param voters how many of the members are of this electorate */
    public boolean isAmendableBy(long voters) {
        return voters > 0
                && CharterFloor.required(members) <= voters
                && Arrays.stream(DecisionKind.values()).allMatch(kind -> isAmendableBy(voters, kind));
    }

    /** Leaving a procedure as it is takes the least that changing it can take. */
    private boolean isAmendableBy(long voters, DecisionKind kind) {
        var same = new AmendProcedure(kind, 1, charter.procedure(kind));
        var takes = Procedures.of(charter, List.of(same), members);
        return takes.quorum().required(new org.isonomia.rules.quorum.Electorate(members, voters, voters)) <= voters;
    }
}
