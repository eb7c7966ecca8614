package org.isonomia.web.home;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What members set aside of what waits for them: for later, or because it is not theirs. Seen by themselves alone, and no
 * part of the log: nothing is decided by it, and a vote that was set aside can be cast as before.
 */
@Component
public class SetAside {
    private static final Duration LATER = Duration.ofDays(1);

    /** Nothing waits for longer than this. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** Why something is not theirs. */
    public enum Reason {
        NOT_MY_TOPIC,
        TOO_LONG,
        NO_TIME,
        NOT_UNDERSTOOD,
        NO_TRUST
    }

    /** @param until when it comes back by itself; absent for what is not theirs @param reason absent for what waits */
    public record Aside(Optional<Instant> until, Optional<Reason> reason) {}

    private final JdbcClient db;
    private final Clock clock;

    SetAside(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** By subject, without what has come back. */
    Map<String, Aside> of(MemberId member) {
        var aside = new HashMap<String, Aside>();
        db.sql("select subject, until, reason from web.set_aside where member = ? and (until is null or until > ?)")
                .params(member.value(), Timestamp.from(clock.instant()))
                .query(row -> {
                    var until = row.getTimestamp("until");
                    String reason = row.getString("reason");
                    aside.put(
                            row.getString("subject"),
                            new Aside(
                                    Optional.ofNullable(until).map(Timestamp::toInstant),
                                    Optional.ofNullable(reason).map(Reason::valueOf)));
                });
        return aside;
    }

    /** Until tomorrow, or until half of the time that is left, if that is sooner: never past its end. */
    void later(MemberId member, Need need) {
        var now = clock.instant();
        var half = need.until()
                .filter(now::isBefore)
                .map(end -> Duration.between(now, end).dividedBy(2))
                .filter(left -> left.compareTo(LATER) < 0)
                .orElse(LATER);
        put(member, need, now.plus(half), null);
    }

    void notMine(MemberId member, Need need, Reason reason) {
        put(member, need, null, reason);
    }

    void back(MemberId member, String subject) {
        db.sql("delete from web.set_aside where member = ? and subject = ?")
                .params(member.value(), subject)
                .update();
    }

    private void put(MemberId member, Need need, @Nullable Instant until, @Nullable Reason reason) {
        var now = clock.instant();
        db.sql("delete from web.set_aside where member = ? and (until <= ? or since <= ?)")
                .params(member.value(), Timestamp.from(now), Timestamp.from(now.minus(KEPT)))
                .update();
        db.sql("""
               insert into web.set_aside (member, subject, until, reason, since) values (?, ?, ?, ?, ?)
               on conflict (member, subject) do update
                   set until = excluded.until, reason = excluded.reason, since = excluded.since""")
                .param(member.value())
                .param(need.subject())
                .param(until == null ? null : Timestamp.from(until))
                .param(reason == null ? null : reason.name())
                .param(Timestamp.from(now))
                .update();
    }
}
