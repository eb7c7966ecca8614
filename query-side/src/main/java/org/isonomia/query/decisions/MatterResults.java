package org.isonomia.query.decisions;

import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectOrder;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.rules.yesno.Result.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows from the close of a matter's last poll. Entries of earlier polls, and of those on a result, change no row. */
record MatterResults(LogEntry entry, JdbcClient db) {
    void apply(ResultEvent event) {
        switch (event) {
            case PollDecided e -> decided(e.poll(), e.outcome());
            case TieBroken e -> {
                decided(e.poll(), e.outcome());
                set("drawing = false", e.poll());
            }
            case SecondCallAnnounced e ->
                db.sql("update matter set next_at = ? where poll = ?")
                        .params(Moments.of(e.opensAt()), e.poll().value())
                        .update();
            case ResultChallenged e -> set("contest = '%s'".formatted(Reason.CHALLENGE), e.poll());
            case ResultUpheld e -> set("contest = null, contested = null, drawing = false", e.poll());
            case ResultAnnulled e ->
                set("contest = null, contested = null, drawing = false, annulled = true", e.poll());
            case EffectsEnacted e -> set("enacted = true", e.poll());
            case EffectConflicted e -> set("conflicted = true", e.poll());
            case PollCounted e -> {}
            case ChallengeRaised e -> {}
            case ChallengeSupported e -> {}
            case ResultStated e -> {}
            case EffectOrder e -> {
                return;
            }
        }
        MatterPolls.matterOf(event.poll(), db).ifPresent(matter -> MatterRow.touch(matter, entry, db));
    }

    /** A panel is drawn, or a lot ends a tie; what hears a challenge is drawn while that stands. */
    void apply(DrawEvent event) {
        switch (event) {
            case PoolFixed e -> set("drawing = true", e.poll());
            case LotCalled e -> set("drawing = true", e.poll());
            case DrawLapsed e -> set("drawing = false", e.poll());
            default -> {}
        }
        MatterPolls.matterOf(event.poll(), db).ifPresent(matter -> MatterRow.touch(matter, entry, db));
    }

    private void decided(PollId poll, Outcome outcome) {
        db.sql("update matter set outcome = ?, settled = ? where poll = ?")
                .params(outcome.name(), entry.position(), poll.value())
                .update();
    }

    private void set(String columns, PollId poll) {
        db.sql("update matter set " + columns + " where poll = ?")
                .param(poll.value())
                .update();
    }
}
