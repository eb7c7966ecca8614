package org.isonomia.web.home;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the log went when a member was last here. Seen by themselves alone, and no part of the log. */
@Component
public class LastVisit {
    /** Who comes back within this is still on the same visit. */
    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    /** @param position of the last entry then */
    public record Left(Instant at, long position) {}

    private final JdbcClient db;
    private final Clock clock;

    LastVisit(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Where the visit before this one ended, and this one goes on. Absent on the first. */
    Optional<Left> noteVisit(MemberId member, long head) {
        var now = Timestamp.from(clock.instant());
        var earliest = Timestamp.from(clock.instant().minus(ONE_VISIT));
        return db.sql("""
                      insert into web.home_visit as v (member, at, position) values (:member, :now, :head)
                      on conflict (member) do update set
                          before_at = case when v.at < :earliest then v.at else v.before_at end,
                          before_position = case when v.at < :earliest then v.position else v.before_position end,
                          at = :now, position = :head
                      returning before_at, before_position""")
                .param("member", member.value())
                .param("now", now)
                .param("head", head)
                .param("earliest", earliest)
                .query((row, number) -> {
                    var at = row.getTimestamp("before_at");
                    return at == null
                            ? Optional.<Left>empty()
                            : Optional.of(new Left(at.toInstant(), row.getLong("before_position")));
                })
                .single();
    }
}
