package org.isonomia.audit.history;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.isonomia.events.ClauseId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RepealClause;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.rules.quorum.Threshold;

/**
 * Policies come to take three quarters, and changing that takes them, too. A clause is added, worded anew by the first of
 * two that were written against it, and repealed; what the second wanted is out of date.
 */
public final class Amendments {
    public static final ClauseId CLAUSE = new ClauseId("l_end");

    private Amendments() {}

    public static List<Draft> everything() {
        var log = new Community("bo", "cy", "di");
        Decided.enacted(
                log, "stricter", 0, new AmendProcedure(DecisionKind.POLICY, 1, policies(Threshold.atLeast(3, 4))));
        Decided.enacted(log, "clause", 0, new AddClause(CLAUSE, "Everything ends", "Every call has a last day."));
        Decided.enacted(log, "looser", 0, new AmendProcedure(DecisionKind.POLICY, 2, policies(Threshold.MAJORITY)));
        var month = new AmendClause(CLAUSE, 1, "Everything ends", "Within a month.");
        var year = new AmendClause(CLAUSE, 1, "Everything ends", "Within a year.");
        var first = Decided.voted(log, "month", month);
        var second = Decided.voted(log, "year", year);
        Decided.enact(log, first, 0, month);
        var conflict = Decided.conflicted(log, second, Conflict.OUT_OF_DATE);
        askedAnew(log, second, conflict, "year", new AmendClause(CLAUSE, 2, year.title(), year.text()));
        Decided.enacted(log, "enough", 0, new RepealClause(CLAUSE, 2));
        log.pass(Duration.ofDays(1));
        return log.drafts;
    }

    static void askedAnew(Community log, PollId adopted, UUID conflict, String id, Effect anew) {
        var proposal = ProposalId.following(adopted, "ANEW");
        var at = log.now;
        log.because(
                conflict,
                new QuestionRaised(
                        QuestionId.of(proposal),
                        Community.ADA,
                        "About " + id,
                        PublicText.of(""),
                        null,
                        at,
                        at.plus(Duration.ofDays(180))),
                new ProposalDrafted(
                        proposal,
                        Community.ADA,
                        "About " + id,
                        PublicText.of("Text of " + id),
                        List.of(anew),
                        null,
                        QuestionId.of(proposal),
                        at,
                        at.plus(Duration.ofDays(90))));
    }

    public static Procedure policies(Threshold threshold) {
        var plain = Community.PROCEDURE;
        return new Procedure(
                plain.rule(),
                plain.quorum(),
                threshold,
                plain.supporters(),
                plain.deliberation(),
                plain.voting(),
                plain.conduct());
    }
}
