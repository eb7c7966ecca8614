package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.STATED_OUT_OF_TURN;

import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.MemberId;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/** Whether what a result means is said of one that stands, by who answers for it, version by version. */
final class Statements {
    private final Proposals proposals;
    private final Questions questions;
    private final Findings findings;

    Statements(Proposals proposals, Questions questions, Findings findings) {
        this.proposals = proposals;
        this.questions = questions;
        this.findings = findings;
    }

    void stated(Poll poll, ResultStated event, Fact fact) {
        String recorded = event.by() + " states the result of " + event.poll() + " in version " + event.version();
        boolean tied = poll.outcome == Outcome.TIED && poll.terms.matter().binding();
        if (poll.decided == null || tied) out(fact, recorded, "it is not decided before this entry");
        if (poll.annulled != null) out(fact, recorded, "entry " + poll.annulled.position() + " annulled it");
        if (Terms.isNobodys(poll.terms)) out(fact, recorded, "nobody proposed what it decides");
        if (Terms.judges(poll.terms)) out(fact, recorded, "it only judges a result");
        if (event.version() != poll.statements + 1) out(fact, recorded, "the next version is " + (poll.statements + 1));
        var author = author(poll);
        if (!event.by().equals(author)) out(fact, recorded, (author == null ? "nobody" : author) + " may do this");
        poll.statements = event.version();
    }

    /** Who proposed what was decided, else who raised the question, else who opened the poll. */
    private @Nullable MemberId author(Poll poll) {
        var matter = poll.terms.matter();
        if (!matter.binding()) return poll.opened.by();
        var decided = matter.proposal();
        if (decided == null && poll.outcome == Outcome.ADOPTED)
            decided = poll.adoptedProposal().orElse(null);
        if (decided != null) {
            var proposal = proposals.find(decided);
            return proposal == null ? null : proposal.draft.proposer();
        }
        var asked = poll.terms.occasion().question();
        var question = asked == null ? null : questions.find(asked);
        return question == null ? null : question.raised.raiser();
    }

    private void out(Fact fact, String recorded, String rederived) {
        findings.add(STATED_OUT_OF_TURN, fact, recorded, rederived);
    }
}
