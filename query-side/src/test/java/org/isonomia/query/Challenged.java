package org.isonomia.query;

import static org.isonomia.query.MemoryLog.NOON;
import static org.isonomia.query.Story.ALL;
import static org.isonomia.query.Story.BEN;
import static org.isonomia.query.Story.CYD;
import static org.isonomia.query.Story.DAY;
import static org.isonomia.query.Story.WEEK;

import java.time.Instant;
import java.util.List;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Sealed;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.EffectsQueued;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/** One result is challenged and stands, as nobody heard it; another is annulled by Ben and Cyd. */
public final class Challenged {
    public static final PollId UPHELD = new PollId("p_upheld");
    public static final PollId ANNULLED = new PollId("p_annulled");
    public static final PollId HEARING = new PollId("p_hearing");

    private Challenged() {}

    static void happen(MemoryLog log) {
        var terms = RivalTerms.between(List.of(), "Whose well?", new QuestionId("x_none"));
        decided(UPHELD, terms, Outcome.ADOPTED, DAY, log);
        log.append(new TieBroken(UPHELD, Outcome.ADOPTED, List.of(), WEEK));
        log.append(new EffectsQueued(UPHELD, List.of("log")));
        log.append(CYD, null, new ChallengeRaised(UPHELD, CYD, NOON, Sealed.of(CYD, "Unheard")));
        log.append(BEN, null, new ChallengeSupported(UPHELD, BEN));
        log.append(CYD, null, new ResultChallenged(UPHELD, CYD, Sealed.of(CYD, "Unheard"), List.of(CYD)));
        log.append(new ResultUpheld(UPHELD, null, WEEK));
        log.append(new EffectsDone(UPHELD));
        log.append(new EffectsFreed(UPHELD, ANNULLED));
        decided(ANNULLED, terms, Outcome.REJECTED, DAY, log);
        log.append(
                CYD, null, new ResultChallenged(ANNULLED, CYD, Sealed.of(CYD, "The text was another"), List.of(CYD)));
        var panel = List.of(BEN, CYD);
        var hearing = Reopening.challenge(ANNULLED, Roll.of(panel), NOON).of(terms, panel.size());
        log.append(new RollListed(HEARING, 1, panel));
        decided(HEARING, hearing, Outcome.ADOPTED, null, log);
        log.append(new ResultAnnulled(ANNULLED, HEARING));
    }

    private static void decided(
            PollId poll, PollTerms terms, Outcome outcome, @Nullable Instant challengeable, MemoryLog log) {
        for (Event event : List.<Event>of(
                new RollListed(poll, 1, ALL),
                new PollOpened(poll, terms),
                new PollClosed(poll),
                new PollDecided(poll, true, outcome, List.of(), List.of(), challengeable))) log.append(event);
    }
}
