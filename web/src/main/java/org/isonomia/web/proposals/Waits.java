package org.isonomia.web.proposals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.polls.Readiness;
import org.isonomia.command.proposals.Advice;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.proposals.proposals.Advised;
import org.isonomia.query.proposals.proposals.ProposalPage;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.rules.deciding.Deciding;
import org.isonomia.rules.deciding.Procedures;

/** What keeps a frozen proposal from the vote, told by what decides it. */
record Waits(MembersQuery members, Instant now) {
    Optional<Refusal> of(ProposalPage proposal, Charter charter) {
        var line = proposal.line();
        if (line.state() != ProposalState.FROZEN) return Optional.empty();
        long supporters = proposal.versions().getFirst().supporters().size() + 1L;
        var procedure = Procedures.of(charter, proposal.effects());
        var waits = Readiness.waits(procedure, supporters, line.submittedAt(), now);
        if (waits.isPresent() || !procedure.rule().equals(Deciding.ADVICE)) return waits;
        return advice(proposal).notYet(line.version(), members.count() - 1, members::isMember, now);
    }

    private static Advice advice(ProposalPage proposal) {
        var asked = new HashMap<MemberId, Instant>();
        var given = new HashMap<MemberId, Integer>();
        for (Advised each : proposal.advice()) {
            asked.put(each.adviser().id(), each.until());
            given.put(each.adviser().id(), each.version());
        }
        return new Advice(asked, given);
    }
}
