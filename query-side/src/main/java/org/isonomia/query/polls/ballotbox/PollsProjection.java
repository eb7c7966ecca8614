package org.isonomia.query.polls.ballotbox;

import java.util.Optional;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.EffectsQueued;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.query.draws.DrawRows;
import org.isonomia.query.results.ChallengeRows;
import org.isonomia.query.results.ChallengeView;
import org.isonomia.query.results.StatementRows;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Polls, rolls, ballots and results, with the entries of their life and those their results caused: an effect's entry
 * stands under the role or member it is about and is found by what it happened because of.
 */
public final class PollsProjection implements Projection {
    @Override
    public String name() {
        return "polls";
    }

    @Override
    public int version() {
        return 11;
    }

    @Override
    public String tables() {
        return PollTables.ALL;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return switch (entry.recorded().event()) {
            case PollEvent e -> Optional.of(e.poll().value());
            case ResultEvent e -> Optional.of(e.poll().value());
            case DrawEvent e -> Optional.of(e.poll().value());
            case Event e -> caused(e, entry);
        };
    }

    private static Optional<String> caused(Event event, LogEntry entry) {
        return entry.recorded().stamp().because() == null ? Optional.empty() : Caused.about(event);
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        switch (entry.recorded().event()) {
            case PollEvent e -> poll(e, entry, db);
            case ResultEvent e -> {
                result(e, entry, db);
                EntryRows.add(entry, e.poll().value(), db);
            }
            case DrawEvent e -> {
                DrawRows.apply(e, entry, db);
                EntryRows.add(entry, e.poll().value(), db);
            }
            case Event e -> caused(e, entry).ifPresent(about -> EntryRows.add(entry, about, db));
        }
    }

    private static void poll(PollEvent event, LogEntry entry, JdbcClient db) {
        switch (event) {
            case RollListed e -> list(e, db);
            case OpenedByMember e -> {}
            case BallotCast e -> cast(e, entry, db);
            case BallotWithdrawn e ->
                db.sql("delete from ballot where poll = ? and voter = ?")
                        .params(e.poll().value(), e.voter().value())
                        .update();
            case PollOpened e -> {
                PollTables.open(e, entry, db);
                EntryRows.add(entry, e.poll().value(), db);
            }
            case PollClosed e -> {
                db.sql("update poll set closed = true where id = ?")
                        .param(e.poll().value())
                        .update();
                EntryRows.add(entry, e.poll().value(), db);
            }
            case CountAbandoned e -> {
                db.sql("update poll set uncountable = true, done = true where id = ?")
                        .param(e.poll().value())
                        .update();
                EntryRows.add(entry, e.poll().value(), db);
            }
            case PollCancelled e -> {
                db.sql("update poll set closed = true, closes_at = ?, cancelled = ? where id = ?")
                        .params(
                                Moments.of(entry.recorded().stamp().at()),
                                e.reason().commitment(),
                                e.poll().value())
                        .update();
                EntryRows.add(entry, e.poll().value(), db);
            }
            case ClosingTimeExtended e -> {
                db.sql("update poll set closes_at = ?, extended = ? where id = ?")
                        .params(Moments.of(e.closesAt()), e.ballots(), e.poll().value())
                        .update();
                EntryRows.add(entry, e.poll().value(), db);
            }
            case EarlyCloseAnnounced e -> {
                db.sql("update poll set closes_at = ?, hastened = true where id = ?")
                        .params(Moments.of(e.closesAt()), e.poll().value())
                        .update();
                EntryRows.add(entry, e.poll().value(), db);
            }
            case EarlyCloseCalledOff e -> {
                db.sql("update poll set closes_at = ?, hastened = false where id = ?")
                        .params(Moments.of(e.closesAt()), e.poll().value())
                        .update();
                EntryRows.add(entry, e.poll().value(), db);
            }
            case PollEvent.Objection e -> {
                ObjectionRows.apply(e, entry, db);
                EntryRows.add(entry, e.poll().value(), db);
            }
            case BallotsOpened e -> {
                open(e, db);
                EntryRows.add(entry, e.poll().value(), db);
            }
        }
    }

    private static void result(ResultEvent event, LogEntry entry, JdbcClient db) {
        switch (event) {
            case ResultEvent.EffectOrder e -> order(e, entry, db);
            case ResultEvent.Settlement e -> settle(e, entry, db);
            case ResultEvent.ResultStated e -> StatementRows.add(e, entry, db);
        }
    }

    private static void list(RollListed event, JdbcClient db) {
        db.sql("insert into roll (poll, member) select ?, unnest(?::text[]) on conflict do nothing")
                .params(
                        event.poll().value(),
                        event.members().stream().map(MemberId::value).toArray(String[]::new))
                .update();
    }

    private static void cast(BallotCast event, LogEntry entry, JdbcClient db) {
        db.sql("""
               insert into ballot (poll, voter, at, position, choice, hidden, reason) values (?, ?, ?, ?, ?, ?, ?)
               on conflict (poll, voter) do update
                   set choice = excluded.choice, hidden = excluded.hidden, reason = excluded.reason,
                       at = excluded.at, position = excluded.position""")
                .params(
                        event.poll().value(),
                        event.voter().value(),
                        Moments.of(entry.recorded().stamp().at()),
                        entry.position())
                .param(event.choice() == null ? null : JsonText.of(event.choice()))
                .param(commitment(event.hidden()))
                .param(commitment(event.reason()))
                .update();
    }

    private static void open(BallotsOpened event, JdbcClient db) {
        for (OpenedBallot ballot : event.ballots())
            db.sql("update ballot set choice = ? where poll = ? and voter = ?")
                    .params(
                            JsonText.of(ballot.choice()),
                            event.poll().value(),
                            ballot.voter().value())
                    .update();
    }

    private static @Nullable String commitment(@Nullable Sealed<?> sealed) {
        return sealed == null ? null : sealed.commitment();
    }

    private static void verdict(String poll, ChallengeView.State verdict, JdbcClient db) {
        db.sql("update poll set verdict = ? where id = ?")
                .params(verdict.name(), poll)
                .update();
    }

    private static void order(ResultEvent.EffectOrder event, LogEntry entry, JdbcClient db) {
        String poll = event.poll().value();
        switch (event) {
            case EffectsQueued e ->
                db.sql("update poll set queued = ?, touches = ? where id = ?")
                        .params(entry.position(), Lists.of(e.touches()), poll)
                        .update();
            case EffectsDone e ->
                db.sql("update poll set done = true where id = ?").param(poll).update();
            case EffectsFreed e -> {}
        }
    }

    private static void settle(ResultEvent.Settlement event, LogEntry entry, JdbcClient db) {
        String poll = event.poll().value();
        switch (event) {
            case PollCounted e ->
                db.sql("update poll set tally = ?, sheet = ?, counted = ?, counted_at = ? where id = ?")
                        .param(e.tally() == null ? null : JsonText.of(e.tally()))
                        .param(e.sheet() == null ? null : e.sheet().sha256())
                        .param(JsonText.of(e.figures()))
                        .param(e.countedAt() == null ? null : Moments.of(e.countedAt()))
                        .param(poll)
                        .update();
            case PollDecided e -> {
                db.sql("""
                       update poll set outcome = ?, winners = ?, decided = ?, decided_at = ?, challengeable = ?
                        where id = ?""")
                        .params(
                                e.outcome().name(),
                                Lists.of(e.winners()),
                                entry.position(),
                                Moments.of(entry.recorded().stamp().at()))
                        .param(e.challengeableUntil() == null ? null : Moments.of(e.challengeableUntil()))
                        .param(poll)
                        .update();
                PollTables.tick(e, db);
            }
            case ChallengeRaised e -> ChallengeRows.raise(poll, e.by(), e.reason(), entry, db);
            case ChallengeSupported e -> ChallengeRows.raise(poll, e.by(), null, entry, db);
            case ResultChallenged e -> ChallengeRows.hear(e, entry, db);
            case TieBroken e ->
                db.sql("update poll set outcome = ?, winners = ?, challengeable = ? where id = ?")
                        .params(e.outcome().name(), Lists.of(e.winners()))
                        .param(e.challengeableUntil() == null ? null : Moments.of(e.challengeableUntil()))
                        .param(poll)
                        .update();
            case ResultUpheld e -> {
                verdict(poll, ChallengeView.State.UPHELD, db);
                if (e.effectsFrom() != null)
                    db.sql("update poll set effects_from = ? where id = ?")
                            .params(Moments.of(e.effectsFrom()), poll)
                            .update();
            }
            case ResultAnnulled e -> verdict(poll, ChallengeView.State.ANNULLED, db);
            case SecondCallAnnounced e ->
                db.sql("update poll set next = ?, next_at = ? where id = ?")
                        .params(e.next().value(), Moments.of(e.opensAt()), poll)
                        .update();
            case EffectsEnacted e ->
                db.sql("update poll set enacted = ? where id = ?")
                        .params(e.effects(), poll)
                        .update();
            case EffectConflicted e ->
                db.sql("update poll set conflict = ?, conflict_effect = ? where id = ?")
                        .params(e.conflict().name(), e.effect(), poll)
                        .update();
        }
    }
}
