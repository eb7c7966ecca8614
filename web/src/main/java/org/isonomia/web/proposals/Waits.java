package org.isonomia.web.proposals;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.polls.Readiness;
import org.isonomia.events.community.Charter;
import org.isonomia.query.proposals.proposals.ProposalPage;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.rules.deciding.Procedures;

/** What keeps a frozen proposal from the vote, told by what decides it. */
final class Waits {
    private Waits() {}

    static Optional<Refusal> of(ProposalPage proposal, Charter charter, Instant now) {
        var line = proposal.line();
        if (line.state() != ProposalState.FROZEN) return Optional.empty();
        long supporters = proposal.versions().getFirst().supporters().size() + 1L;
        return Readiness.waits(Procedures.of(charter, proposal.effects()), supporters, line.submittedAt(), now);
    }
}
