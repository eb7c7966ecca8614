package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ASKED_ANEW_OUT_OF_TURN;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.audit.effects.CircleBook;
import org.isonomia.audit.effects.Rulebook;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/**
 * What was adopted out of date is asked anew, by itself, in a question in which it stands, written against what is in
 * force, against that as the status quo (DESIGN "Effects"): in its proposer's name, while they belong.
 */
final class Anew {
    private static final Duration QUESTION = Duration.ofDays(180);
    private static final Duration DRAFT = Duration.ofDays(90);

    /** By its digest, that of no bytes. */
    private static final PublicText NO_TEXT =
            new PublicText.Stored("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private final Proposals proposals;
    private final Members members;
    private final Rulebook rules;
    private final CircleBook circles;
    private final Findings findings;
    private final Map<QuestionId, Asked> pending = new LinkedHashMap<>();

    private record Asked(ProposalId anew, ProposalId adopted, Fact conflict) {}

    Anew(Proposals proposals, Members members, Rulebook rules, CircleBook circles, Findings findings) {
        this.proposals = proposals;
        this.members = members;
        this.rules = rules;
        this.circles = circles;
        this.findings = findings;
    }

    void conflicted(EffectConflicted event, Fact fact) {
        var adopted = event.proposal();
        if (event.conflict() != Conflict.OUT_OF_DATE || adopted == null) return;
        String id = Digest.of(event.poll().value() + "/ANEW");
        pending.put(new QuestionId("x_" + id), new Asked(new ProposalId("q_" + id), adopted, fact));
    }

    void raised(QuestionRaised event, Fact fact, Act act) {
        if (fact.by() != null
                || act.events(QuestionRaisedByItself.class).findAny().isPresent()) return;
        String recorded =
                "by itself come " + act.facts().stream().map(Fact::event).toList();
        var asked = pending.remove(event.question());
        var proposal = asked == null ? null : proposals.find(asked.adopted);
        if (asked == null || proposal == null) {
            findings.add(ASKED_ANEW_OUT_OF_TURN, fact, recorded, "nothing that was adopted out of date asks for it");
            return;
        }
        var effects = effects(proposal);
        if (effects.isEmpty()) {
            findings.add(ASKED_ANEW_OUT_OF_TURN, fact, recorded, "who proposed it does not belong, or it reads so");
            return;
        }
        var proposer = proposal.draft.proposer();
        var question = new QuestionRaised(
                event.question(),
                proposer,
                proposal.title,
                NO_TEXT,
                null,
                fact.at(),
                fact.at().plus(QUESTION));
        var drafted = new ProposalDrafted(
                asked.anew,
                proposer,
                proposal.title,
                proposal.text,
                effects.get(),
                null,
                event.question(),
                fact.at(),
                fact.at().plus(DRAFT));
        boolean same = act.facts().stream().map(Fact::event).toList().equals(List.of(question, drafted));
        if (!same) findings.add(ASKED_ANEW_OUT_OF_TURN, fact, recorded, question + " with " + drafted);
    }

    void end(Deadline deadline) {
        pending.values().forEach(asked -> {
            var proposal = proposals.find(asked.adopted);
            if (proposal == null || !deadline.missed(asked.conflict.at())) return;
            if (effects(proposal).isPresent())
                findings.open(asked.conflict, asked.adopted + " was adopted out of date and is not asked anew");
        });
    }

    /** Nothing when there is nobody to ask for it, or nothing to ask. */
    private Optional<List<Effect>> effects(Proposal proposal) {
        return members.has(proposal.draft.proposer())
                ? rules.writtenAnew(proposal.effects).flatMap(circles::writtenAnew)
                : Optional.empty();
    }
}
