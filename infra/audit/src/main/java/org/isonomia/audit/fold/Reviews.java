package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.REVIEW_OUT_OF_TURN;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;

/** What was to be looked back on is asked about by itself, when its time has come, once and in exactly these words. */
final class Reviews {
    private static final Duration QUESTION = Duration.ofDays(180);

    /** By its digest, that of no bytes. */
    private static final PublicText NO_TEXT =
            new PublicText.Stored("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private final Proposals proposals;
    private final Questions questions;
    private final Findings findings;
    private final Map<ProposalId, Planned> pending = new LinkedHashMap<>();

    private record Planned(ReviewPlanned event, Fact fact) {}

    Reviews(Proposals proposals, Questions questions, Findings findings) {
        this.proposals = proposals;
        this.questions = questions;
        this.findings = findings;
    }

    /** Its day is held against the effect where the effects are. */
    void planned(ReviewPlanned event, Fact fact, Act act) {
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(
                    REVIEW_OUT_OF_TURN,
                    fact,
                    event.proposal() + " is looked back on at " + event.opensAt(),
                    "no effect of a decision says so");
        pending.put(event.proposal(), new Planned(event, fact));
    }

    /** Whether a question that comes by itself is one of these. */
    static boolean asks(Act act) {
        return act.events(ReviewOpened.class).findAny().isPresent();
    }

    void opened(ReviewOpened event, Fact fact, Act act) {
        var recorded = "by itself come " + act.facts().stream().map(Fact::event).toList();
        var asked = questions.find(event.question());
        if (asked != null) asked.byItself = true;
        var planned = pending.remove(event.proposal());
        var proposal = proposals.find(event.proposal());
        if (planned == null || proposal == null || fact.by() != null) {
            findings.add(REVIEW_OUT_OF_TURN, fact, recorded, "no review of it is to be opened, or nobody opens it");
            return;
        }
        if (fact.at().isBefore(planned.event.opensAt()))
            findings.add(REVIEW_OUT_OF_TURN, fact, recorded, "it opens at " + planned.event.opensAt());
        var id = new QuestionId("x_" + Digest.of(event.proposal().value() + "/REVIEW"));
        var question = new QuestionRaised(
                id,
                proposal.draft.proposer(),
                proposal.title,
                NO_TEXT,
                null,
                fact.at(),
                fact.at().plus(QUESTION));
        var derived = List.of(question, new ReviewOpened(event.proposal(), id));
        if (!act.facts().stream().map(Fact::event).toList().equals(derived))
            findings.add(REVIEW_OUT_OF_TURN, fact, recorded, derived.toString());
    }

    void end(Deadline deadline) {
        pending.values().forEach(planned -> {
            if (deadline.missed(planned.event.opensAt()))
                findings.open(
                        planned.fact,
                        planned.event.proposal() + " was to be looked back on at " + planned.event.opensAt());
        });
    }
}
