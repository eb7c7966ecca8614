package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.BEN;
import static org.isonomia.events.recorded.TheWell.CYD;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.results.stateresult.StateResult;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.effects.PlanReview;

/**
 * In a community of three a path is adopted, and Ben, who proposed it, says what that means, and says it better. Three
 * months later the community is asked whether the path did what was hoped.
 */
final class Stating {
    private static final ProposalId PATH = new ProposalId("q_path");

    private Stating() {}

    static void happens(Recording log) {
        Founding.founded(log, "The Harvest", Charter.Template.MAJORITY, LastResort.LAPSE, ChallengeWindow.NONE);
        for (MemberId member : List.of(BEN, CYD)) Founding.join(log, member);
        PollId poll = Motion.drafted(log, PATH, BEN, "A path to the trees", new PlanReview(91))
                .ready(ADA, CYD)
                .put("p_path");
        Motion.yes(log, poll, ADA, BEN, CYD);
        log.pass(Duration.ofDays(8));
        state(log, poll, "We lay the path in spring.");
        state(log, poll, "We lay the path in spring, of gravel. Cyd keeps the tools.");
        log.pass(Duration.ofDays(92));
    }

    private static void state(Recording log, PollId poll, String statement) {
        log.act(BEN, new StateResult(poll, PATH, null, BEN, statement));
    }
}
