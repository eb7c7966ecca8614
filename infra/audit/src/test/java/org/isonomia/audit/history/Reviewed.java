package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.effects.PlanReview;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;

/** A path is decided on, and ninety days later it is asked whether it did what was hoped. */
public final class Reviewed {
    public static final ProposalId PATH = new ProposalId("q_path");
    public static final QuestionId QUESTION = QuestionId.reviewing(PATH);

    private Reviewed() {}

    public static List<Draft> everything() {
        var log = new Community("bo", "cy");
        Decided.enacted(log, "path", 0, new PlanReview(90));
        var planned = log.drafts.reversed().stream()
                .filter(draft -> draft.event() instanceof ReviewPlanned)
                .findFirst()
                .orElseThrow();
        log.pass(Duration.ofDays(91));
        var now = log.now;
        log.because(
                planned.stamp().id(),
                new QuestionRaised(
                        QUESTION, ADA, "About path", PublicText.of(""), null, now, now.plus(Duration.ofDays(180))),
                new ReviewOpened(PATH, QUESTION));
        return log.drafts;
    }
}
