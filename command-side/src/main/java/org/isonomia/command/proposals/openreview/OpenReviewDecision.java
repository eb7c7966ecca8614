package org.isonomia.command.proposals.openreview;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Tag;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;

/**
 * Once, when its time has come, in the name of who proposed it, whether they still belong or not: it ends like any other
 * question (DESIGN "Nothing without an end").
 *
 * @param opensAt absent when no review is planned, or it was opened
 */
public record OpenReviewDecision(ProposalState proposal, Optional<Instant> opensAt) implements Decision<OpenReview> {
    public static final Reads<OpenReview, OpenReviewDecision> READS = Reads.of(
                    OpenReview.class, new OpenReviewDecision(ProposalState.NONE, Optional.empty()))
            .on(ProposalEvent.class, c -> Tag.proposal(c.proposal()), (s, e) -> s.after(e));

    private OpenReviewDecision after(ProposalEvent event) {
        var due = switch (event) {
            case ReviewPlanned e -> Optional.of(e.opensAt());
            case ReviewOpened e -> Optional.<Instant>empty();
            default -> opensAt;
        };
        return new OpenReviewDecision(proposal.after(event), due);
    }

    @Override
    public Verdict decide(OpenReview command, Instant now) {
        if (opensAt.isEmpty()) return accept();
        if (now.isBefore(opensAt.get())) return refuse(NOT_DUE);
        var question = QuestionId.reviewing(command.proposal());
        return accept(
                new QuestionRaised(
                        question,
                        proposal.drafted().orElseThrow().proposer(),
                        proposal.text().title(),
                        PublicText.of(""),
                        null,
                        now,
                        now.plus(QuestionState.LIFE)),
                new ReviewOpened(command.proposal(), question));
    }
}
