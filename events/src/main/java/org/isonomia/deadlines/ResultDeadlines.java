package org.isonomia.deadlines;

import static org.isonomia.deadlines.Change.NONE;
import static org.isonomia.deadlines.Change.set;
import static org.isonomia.deadlines.Change.setIfAny;
import static org.isonomia.deadlines.Change.settle;
import static org.isonomia.deadlines.Change.settleIfAny;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.yesno.Result.Outcome;

/** Of what follows a close. */
public final class ResultDeadlines {
    /** For a poll to get a result from when its ballots could be counted. */
    public static final Duration TO_COUNT = Duration.ofDays(30);

    public static final Deadline ABANDON_COUNT = new Deadline("abandon-count", (event, at) -> switch (event) {
        case PollClosed e -> set(e.poll(), at.plus(TO_COUNT));
        case BallotsOpened e -> set(e.poll(), at.plus(TO_COUNT));
        case PollDecided e -> settle(e.poll());
        case CountAbandoned e -> settle(e.poll());
        default -> NONE;
    });

    public static final Deadline ENACT_EFFECTS = new Deadline("enact-effects", (event, at) -> switch (event) {
        case PollDecided e -> e.outcome() == Outcome.ADOPTED ? setIfAny(e.poll(), e.challengeableUntil()) : NONE;
        case TieBroken e -> e.outcome() == Outcome.ADOPTED ? setIfAny(e.poll(), e.challengeableUntil()) : NONE;
        case ResultUpheld e -> setIfAny(e.poll(), e.effectsFrom());
        case ResultChallenged e -> settle(e.poll());
        case EffectsEnacted e -> settle(e.poll());
        case EffectsDone e -> settle(e.poll());
        case EffectConflicted e -> settle(e.poll());
        default -> NONE;
    });

    public static final Deadline CALL_AGAIN = new Deadline("call-again", (event, at) -> switch (event) {
        case SecondCallAnnounced e -> set(e.poll(), e.opensAt());
        case PollOpened e -> settleIfAny(e.terms().occasion().follows());
        default -> NONE;
    });

    static final List<Deadline> ALL = List.of(ABANDON_COUNT, ENACT_EFFECTS, CALL_AGAIN);

    private ResultDeadlines() {}
}
