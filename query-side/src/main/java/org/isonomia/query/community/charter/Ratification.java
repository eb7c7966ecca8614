package org.isonomia.query.community.charter;

import java.time.Instant;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.RatificationEvent;

/** That the founding charter is put before the community. @param opened whether the votes on it have opened */
public record Ratification(int call, Instant opensAt, boolean opened) {
    /** In which a rule is asked about, where it was not a decision's by then. */
    public ProposalId proposal(DecisionKind of) {
        return RatificationEvent.proposal(call, of);
    }
}
