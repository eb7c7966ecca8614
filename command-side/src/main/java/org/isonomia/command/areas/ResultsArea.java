package org.isonomia.command.areas;

import static org.isonomia.command.Automation.when;
import static org.isonomia.command.Slice.of;
import static org.isonomia.command.Slice.without;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.Due;
import org.isonomia.command.Who;
import org.isonomia.command.results.abandoncount.AbandonCount;
import org.isonomia.command.results.abandoncount.AbandonCountDecision;
import org.isonomia.command.results.callagain.CallAgain;
import org.isonomia.command.results.callagain.CallAgainDecision;
import org.isonomia.command.results.challengeresult.ChallengeResult;
import org.isonomia.command.results.challengeresult.ChallengeResultDecision;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.countpoll.CountPollDecision;
import org.isonomia.command.results.enacteffects.EnactEffects;
import org.isonomia.command.results.enacteffects.EnactEffectsDecision;
import org.isonomia.command.results.followup.FollowUp;
import org.isonomia.command.results.followup.FollowUpDecision;
import org.isonomia.command.results.stateresult.StateResult;
import org.isonomia.command.results.stateresult.StateResultDecision;
import org.isonomia.command.results.supportchallenge.SupportChallenge;
import org.isonomia.command.results.supportchallenge.SupportChallengeDecision;
import org.isonomia.deadlines.ResultDeadlines;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.yesno.Result.Outcome;

/** What follows from the close: counting, challenging, following up, enacting. */
final class ResultsArea {
    static final Area AREA = new Area(
            "results",
            List.of(
                    without(Who.CLOCK, CountPollDecision.READS),
                    without(Who.CLOCK, AbandonCountDecision.READS),
                    without(Who.CLOCK, EnactEffectsDecision.READS),
                    of(Who.MEMBER, ChallengeResultDecision.READS, ChallengeResult::by),
                    of(Who.MEMBER, SupportChallengeDecision.READS, SupportChallenge::by),
                    of(Who.PROPOSER, StateResultDecision.READS, StateResult::by),
                    without(Who.CLOCK, FollowUpDecision.READS),
                    without(Who.CLOCK, CallAgainDecision.READS)),
            List.of(
                    // A hidden poll refuses: it is counted once its ballots are opened.
                    when("whenPollClosedThenCountPoll", PollClosed.class, e -> new CountPoll(e.poll())),
                    // All parts come in one append, so the first will do.
                    when(
                            "whenBallotsOpenedThenCountPoll",
                            BallotsOpened.class,
                            e -> e.part() == 1,
                            e -> new CountPoll(e.poll())),
                    // Effects that can still be challenged are the clock's to enact.
                    when(
                            "whenProposalAdoptedThenEnactEffects",
                            PollDecided.class,
                            e -> e.binding() && e.outcome() == Outcome.ADOPTED && e.challengeableUntil() == null,
                            e -> new EnactEffects(e.poll())),
                    when(
                            "whenPollDecidedThenFollowUp",
                            PollDecided.class,
                            ResultsArea::hasSequel,
                            e -> new FollowUp(e.poll())),
                    when(
                            "whenTieBrokenThenEnactEffects",
                            TieBroken.class,
                            ResultsArea::unchallengeable,
                            e -> new EnactEffects(e.poll())),
                    // What has to be ratified is, whichever way it was decided.
                    when(
                            "whenTieBrokenThenFollowUp",
                            TieBroken.class,
                            ResultsArea::unchallengeable,
                            e -> new FollowUp(e.poll())),
                    // It refuses where something else is still to come.
                    when("whenEffectsFreedThenEnactEffects", EffectsFreed.class, e -> new EnactEffects(e.poll())),
                    when(
                            "whenResultUpheldThenEnactEffects",
                            ResultUpheld.class,
                            e -> e.effectsFrom() == null,
                            e -> new EnactEffects(e.poll())),
                    when("whenResultAnnulledThenFollowUp", ResultAnnulled.class, e -> new FollowUp(e.poll()))),
            List.of(
                    new Due(ResultDeadlines.ABANDON_COUNT, on -> new AbandonCount(new PollId(on.getFirst()))),
                    new Due(ResultDeadlines.ENACT_EFFECTS, on -> new EnactEffects(new PollId(on.getFirst()))),
                    new Due(ResultDeadlines.CALL_AGAIN, on -> new CallAgain(new PollId(on.getFirst())))),
            Area.codes());

    private ResultsArea() {}

    /** What waits for all to ratify it has no time of its own in which it can be challenged. */
    private static boolean unchallengeable(TieBroken event) {
        return event.outcome() == Outcome.ADOPTED && event.challengeableUntil() == null;
    }

    private static boolean hasSequel(PollDecided event) {
        return event.binding()
                && switch (event.outcome()) {
                    case QUORUM_FAILED, OBJECTED, TIED -> true;
                    case ADOPTED -> event.challengeableUntil() == null;
                    case REJECTED, CHOSEN, NO_CHOICE -> false;
                };
    }
}
