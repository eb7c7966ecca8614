package org.isonomia.web.decisions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each member was on the page of a matter: told to nobody else, no part of the log, and gone with the account. */
@Component
final class MatterVisits {
    /** Who comes back within this is still on the same visit. */
    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    private final JdbcClient db;
    private final Clock clock;

    MatterVisits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** When the visit before this one was; absent on the first. */
    Optional<Instant> before(MemberId member, Id matter) {
        return db.sql("""
                      select case when at < ? then at else before_at end as before_at from web.matter_visit
                       where member = ? and matter = ?""")
                .param(now().minus(ONE_VISIT))
                .params(member.value(), matter.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("before_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .optional()
                .flatMap(before -> before);
    }

    /** The visit goes on, or begins. Nothing is noted of who has no account here. */
    void note(MemberId member, Id matter) {
        db.sql("""
               insert into web.matter_visit as v (member, matter, at)
               select member, :matter, :now from web.credential where member = :member
               on conflict (member, matter) do update set
                   before_at = case when v.at < :earliest then v.at else v.before_at end, at = :now""")
                .param("matter", matter.value())
                .param("member", member.value())
                .param("now", now())
                .param("earliest", now().minus(ONE_VISIT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
