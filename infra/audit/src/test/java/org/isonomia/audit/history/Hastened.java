package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.HonestHistory.BO;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;

/** A community of two in which both vote at once, so that the poll closes early. */
public final class Hastened {
    public static final Duration NOTICE = Duration.ofDays(1);
    private static final Procedure PROCEDURE = new Procedure(
            YesNo.ID,
            Quorum.NONE,
            Threshold.MAJORITY,
            2,
            Duration.ofDays(2),
            Duration.ofDays(3),
            new Conduct(Electorate.ALL, Visibility.OPEN, null, NOTICE, null, Fallback.LAPSE, 0, Duration.ZERO, null));

    private Hastened() {}

    /** Bo withdraws after the announcement, so that it closes when it was to at first. */
    public static List<Draft> calledOff() {
        var log = new Community(PROCEDURE, "bo");
        var poll = log.open(log.propose("kite"));
        log.vote(poll, ADA, YesNo.YES);
        log.vote(poll, BO, YesNo.YES);
        log.clock(new EarlyCloseAnnounced(poll, log.now.plus(NOTICE), 2));
        log.act(
                BO,
                new BallotWithdrawn(poll, BO),
                new EarlyCloseCalledOff(poll, log.terms(poll).timing().closesAt()));
        log.ballots(poll).remove(BO);
        log.because(log.settle(poll), new EffectsEnacted(poll, 0));
        return log.drafts;
    }

    public static List<Draft> everything() {
        var log = new Community(PROCEDURE, "bo");
        var poll = log.open(log.propose("kite"));
        log.vote(poll, ADA, YesNo.YES);
        log.vote(poll, BO, YesNo.YES);
        var closesAt = log.now.plus(NOTICE);
        log.clock(new EarlyCloseAnnounced(poll, closesAt, 2));
        log.because(log.settle(poll, closesAt, 0, false), new EffectsEnacted(poll, 0));
        return log.drafts;
    }
}
