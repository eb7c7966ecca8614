package org.isonomia.web.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.polls.Readiness;
import org.isonomia.events.community.Charter;
import org.isonomia.events.proposals.Effect;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.rules.deciding.Procedures;

/** What keeps a frozen proposal from the vote, told by what decides it. */
final class Waits {
    private Waits() {}

    static Optional<Refusal> of(ProposalLine line, List<Effect> effects, Charter charter, Instant now) {
        if (line.state() != ProposalState.FROZEN) return Optional.empty();
        return Readiness.waits(Procedures.of(charter, effects), line.supporters() + 1, line.submittedAt(), now);
    }
}
