package org.isonomia.events.community;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.Digests;
import org.isonomia.events.ProposalId;

/**
 * The founding charter is put before the community rule by rule: at seven members, or after twelve months, and again a
 * year later what is still provisional then (DESIGN "Charter"). A rule that a decision made is not asked about.
 */
public sealed interface RatificationEvent extends CommunityEvent {
    /** From 1. */
    int call();

    /** The one in which a rule is asked about: the same on every node and at every retry. */
    static ProposalId proposal(int call, DecisionKind of) {
        return new ProposalId("q_" + Digests.sha256("RATIFY/" + call + "/" + of).substring(0, 24));
    }

    /**
     * @param of the kinds of decision whose procedure is provisional
     * @param opensAt when each is put to the vote by itself
     */
    record RatificationCalled(int call, List<DecisionKind> of, Instant opensAt) implements RatificationEvent {
        public RatificationCalled {
            of = List.copyOf(of);
        }
    }

    /**
     * What was called is put to the vote in the same append.
     *
     * @param asked of those it was called for; a decision made the others meanwhile, or nobody can vote
     */
    record RatificationOpened(int call, List<DecisionKind> asked) implements RatificationEvent {
        public RatificationOpened {
            asked = List.copyOf(asked);
        }
    }
}
