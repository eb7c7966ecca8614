package org.isonomia.web.proposals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.polls.Readiness;
import org.isonomia.command.proposals.Advice;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Procedures;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.Advised;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.proposals.proposals.ProposalState;

/** What keeps a frozen proposal from the vote, told by what decides it. */
record Waits(Views views, Instant now) {
    Optional<Refusal> of(ProposalLine line, List<Effect> effects, Charter charter) {
        if (line.state() != ProposalState.FROZEN) return Optional.empty();
        var procedure = Procedures.of(charter, effects, views.members().count());
        var waits = Readiness.waits(procedure, line.supporters() + 1, line.submittedAt(), now);
        if (waits.isPresent() || !procedure.rule().equals(Deciding.ADVICE)) return waits;
        var members = views.members();
        return advice(line).notYet(line.version(), members.count() - 1, members::isMember, now);
    }

    private Advice advice(ProposalLine line) {
        var asked = new HashMap<MemberId, Instant>();
        var given = new HashMap<MemberId, Integer>();
        for (Advised each : views.proposals().advice(line.id())) {
            asked.put(each.adviser().id(), each.until());
            given.put(each.adviser().id(), each.version());
        }
        return new Advice(asked, given);
    }
}
