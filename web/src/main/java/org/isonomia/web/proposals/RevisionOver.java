package org.isonomia.web.proposals;

import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.proposals.ProposalRefusal;
import org.isonomia.query.proposals.proposals.ProposalState;

/** Why a proposal cannot be revised any more, in the words in which a revision would be refused. */
final class RevisionOver {
    private RevisionOver() {}

    static Optional<Refusal> reason(ProposalState state) {
        return switch (state) {
            case DRAFT -> Optional.empty();
            case FROZEN -> Optional.of(Refusal.of(ProposalRefusal.FROZEN));
            case IN_VOTE, ADOPTED, REJECTED, QUORUM_FAILED -> Optional.of(Refusal.of(ProposalRefusal.IN_VOTE));
            case LAPSED -> Optional.of(Refusal.of(ProposalRefusal.LAPSED));
            case WITHDRAWN -> Optional.of(Refusal.of(ProposalRefusal.WITHDRAWN));
        };
    }
}
