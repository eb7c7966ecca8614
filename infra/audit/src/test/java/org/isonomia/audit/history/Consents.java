package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.sealed;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.CY;
import static org.isonomia.audit.history.HonestHistory.DI;

import java.time.Duration;
import java.util.List;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.SecondCall;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.YesNo;

/**
 * A community that decides by consent: a poll whose only objection is withdrawn, one whose objection is upheld, one in
 * which it stands until the supermajority decides, and one that too few come to until its second call.
 */
public final class Consents {
    private static final Duration NOTICE = Duration.ofDays(2);
    private static final Duration EXTENSION = Duration.ofDays(1);
    private static final Procedure CONSENT = new Procedure(
            Consent.ID,
            Quorum.absolute(Quorum.Counts.PARTICIPANTS, 2),
            Threshold.MAJORITY,
            2,
            Duration.ofDays(2),
            Duration.ofDays(3),
            new Conduct(
                    Electorate.ALL,
                    Visibility.OPEN,
                    EXTENSION,
                    null,
                    new SecondCall(NOTICE, Quorum.absolute(Quorum.Counts.PARTICIPANTS, 1)),
                    Fallback.LAPSE,
                    0,
                    Duration.ZERO,
                    Threshold.atLeast(2, 3)));

    private final Community log = new Community(CONSENT, "bo", "cy", "di");

    private Consents() {}

    public static List<Draft> everything() {
        var consents = new Consents();
        consents.withdrawn();
        consents.upheld();
        consents.outvoted();
        consents.calledAgain();
        return consents.log.drafts;
    }

    private void withdrawn() {
        var poll = log.open(log.propose("paint"));
        log.vote(poll, ADA, "consent");
        object(poll, BO);
        log.act(ADA, new ObjectionAnswered(poll, BO, ADA, sealed(ADA, "It dries overnight")));
        log.act(BO, BallotCast.open(poll, BO, new Choice.One("concern")), new ObjectionWithdrawn(poll, BO));
        log.ballots(poll).put(BO, new Choice.One("concern"));
        object(poll, CY);
        log.act(CY, new BallotWithdrawn(poll, CY), new ObjectionWithdrawn(poll, CY));
        log.ballots(poll).remove(CY);
        log.because(log.settle(poll), new EffectsEnacted(poll, 0));
    }

    private void upheld() {
        var poll = log.open(log.propose("fence"));
        log.vote(poll, CY, "consent");
        object(poll, BO);
        log.act(ADA, new ObjectionUpheld(poll, BO, ADA));
        log.settle(poll, log.terms(poll).timing().closesAt(), 1, true);
    }

    private void outvoted() {
        var poll = log.open(log.propose("tree"));
        log.vote(poll, CY, "consent");
        object(poll, BO);
        var decided = log.settle(poll, log.terms(poll).timing().closesAt(), 1, false);
        var reopening = Reopening.objected(poll, log.terms(poll), Roll.of(log.members), log.now);
        var next = PollId.following(poll, Reason.OBJECTED.name());
        log.because(decided, opening(next, poll, reopening));
        log.vote(next, CY, YesNo.YES);
        log.vote(next, DI, YesNo.YES);
        log.vote(next, BO, YesNo.NO);
        log.because(log.settle(next), new EffectsEnacted(next, 0));
    }

    private void calledAgain() {
        var poll = log.open(log.propose("bench"));
        log.vote(poll, DI, "consent");
        log.now = log.terms(poll).timing().closesAt();
        var closesAt = log.now.plus(EXTENSION);
        log.clock(new ClosingTimeExtended(poll, closesAt, 1, 2));
        var decided = log.settle(poll, closesAt, 0, false);
        var next = PollId.following(poll, Reason.SECOND_CALL.name());
        log.because(decided, new SecondCallAnnounced(poll, next, log.now.plus(NOTICE)));
        log.pass(NOTICE);
        log.clock(opening(next, poll, Reopening.secondCall(poll, log.terms(poll), Roll.of(log.members), log.now)));
        log.vote(next, DI, "consent");
        log.because(log.settle(next), new EffectsEnacted(next, 0));
    }

    private Event[] opening(PollId next, PollId first, Reopening reopening) {
        return log.opening(next, reopening.of(log.terms(first), log.members.size()), log.members)
                .toArray(Event[]::new);
    }

    private void object(PollId poll, MemberId objector) {
        log.act(
                objector,
                BallotCast.open(poll, objector, new Choice.One("object")),
                new ObjectionRaised(poll, objector, sealed(objector, "It harms the roots")));
        log.ballots(poll).put(objector, new Choice.One("object"));
    }
}
