package org.isonomia.query.runner.due;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.isonomia.events.Event;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.recorded.Recorded;
import org.isonomia.query.MemoryLog;
import org.isonomia.query.Postgres;
import org.isonomia.query.runner.LogEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Nothing without an end: every time that an event names is due, or is said here to be no end. */
class EveryEndIT {
    private static final Map<String, String> ENDS = Map.ofEntries(
            entry("PollOpened.terms.timing.closesAt", "close-poll"),
            entry("ClosingTimeExtended.closesAt", "close-poll"),
            entry("EarlyCloseAnnounced.closesAt", "close-poll"),
            entry("EarlyCloseCalledOff.closesAt", "close-poll"),
            entry("QuestionVoteAnnounced.opensAt", "put-question-to-vote"),
            entry("RatificationCalled.opensAt", "open-ratification"),
            entry("PollDecided.challengeableUntil", "enact-effects"),
            entry("SecondCallAnnounced.opensAt", "call-again"),
            entry("PoolFixed.until", "seat-panel"),
            entry("PanelDrawn.seatsAt", "seat-panel"),
            entry("LotCalled.commitBy", "close-commitments"),
            entry("LotCalled.revealBy", "draw-lot"),
            entry("TieBroken.challengeableUntil", "enact-effects"),
            entry("ResultUpheld.effectsFrom", "enact-effects"),
            entry("ProposalDrafted.lapsesAt", "lapse-proposal"),
            entry("ProposalSentBack.lapsesAt", "lapse-proposal"),
            entry("QuestionRaised.endsAt", "lapse-question"),
            entry("ReviewPlanned.opensAt", "open-review"),
            entry("CandidacyStood.until", "lapse-candidacy"),
            entry("MemberAppointed.acceptBy", "lapse-appointment"),
            entry("MandateBegan.endsAt", "end-mandate"),
            entry("TaskOpened.dueAt", "lapse-task"),
            entry("MemberSuspended.until", "end-suspension"));

    /** When something was, until when a link works, by when a forecast says something holds: nothing is left open by them. */
    private static final Set<String> NO_ENDS = Set.of(
            "MemberAdmitted.admittedAt",
            "InvitationIssued.expiresAt",
            "AuditTokenIssued.expiresAt",
            "LogKeyRotated.until",
            "MemberReadmitted.readmittedAt",
            "AdviceAsked.until",
            "WakingSupported.until",
            "CommunityWoken.wokenAt",
            "ProposalDrafted.draftedAt",
            "ProposalRevised.revisedAt",
            "QuestionVoteAnnounced.preconditions.date",
            "ProposalSentBack.sentBackAt",
            "QuestionRaised.raisedAt",
            "PollOpened.terms.timing.opensAt",
            "PollOpened.terms.forecast.preconditions.date",
            "PollOpened.terms.occasion.putForward",
            "ChallengeRaised.raisedAt",
            "PollCounted.countedAt");

    private final HikariDataSource source = Postgres.newDatabase();
    private final JdbcClient db = JdbcClient.create(new SingleConnectionDataSource(connection(source), true));
    private final DueProjection projection = new DueProjection();

    @BeforeEach
    void open() {
        db.sql("create schema view_alone; set search_path to view_alone").update();
        db.sql(projection.tables()).update();
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void every_time_in_every_event_is_an_end_or_is_said_to_be_none() {
        var times = new TreeSet<String>();
        Isonomia.CATALOGUE.kinds().forEach(kind -> {
            var type = (Class<?>) kind.type();
            times(type, type.getSimpleName(), null, (path, at) -> times.add(path));
        });
        var said = new TreeSet<>(ENDS.keySet());
        said.addAll(NO_ENDS);
        assertThat(times).isEqualTo(said);
    }

    @Test
    void every_end_is_due_at_its_time_from_the_entry_that_names_it() {
        var due = new TreeMap<String, String>();
        for (LogEntry entry : everything()) {
            Event event = entry.recorded().event();
            db.sql("truncate due").update();
            projection.apply(entry, db);
            times(
                    event.getClass(),
                    event.getClass().getSimpleName(),
                    event,
                    (path, at) -> acts(at).forEach(act -> {
                        if (ENDS.containsKey(path)) due.put(path, act);
                    }));
        }
        assertThat(due).isEqualTo(new TreeMap<>(ENDS));
    }

    private static List<LogEntry> everything() {
        return Recorded.NAMES.stream()
                .flatMap(name -> MemoryLog.recorded(name).all().stream())
                .toList();
    }

    private static Connection connection(HikariDataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> acts(@Nullable Instant at) {
        if (at == null) return Set.of();
        return Set.copyOf(db.sql("select act from due where at = ?")
                .param(OffsetDateTime.ofInstant(at, java.time.ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    private static void times(
            Class<?> type, String path, @Nullable Object value, BiConsumer<String, @Nullable Instant> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = path + "." + component.getName();
            Object part = value == null ? null : read(component, value);
            if (component.getType() == Instant.class) found.accept(name, (Instant) part);
            else if (component.getType().isRecord()) times(component.getType(), name, part, found);
            else if (component.getGenericType() instanceof ParameterizedType many
                    && many.getActualTypeArguments()[0] instanceof Class<?> one
                    && one.isRecord()) times(one, name, null, found);
        }
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
