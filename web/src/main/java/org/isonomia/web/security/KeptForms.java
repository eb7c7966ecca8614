package org.isonomia.web.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a member had written when their session ended, from signing in again until the hour of the form is over. There is
 * one for each member, the last, so nobody can fill the database with them.
 */
@Component
public class KeptForms {
    private final JdbcClient db;
    private final SealedForms sealed;
    private final Clock clock;

    public KeptForms(JdbcClient db, SealedForms sealed, Clock clock) {
        this.db = db;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** False when there is nothing to keep in it. */
    public boolean keep(MemberId member, String form) {
        var kept = sealed.open(form);
        if (kept.isEmpty()) return false;
        db.sql("delete from web.kept_form where until <= ?")
                .param(Timestamp.from(clock.instant()))
                .update();
        db.sql("""
               insert into web.kept_form (member, sealed, until) values (?, ?, ?)
               on conflict (member) do update set sealed = excluded.sealed, until = excluded.until""")
                .params(member.value(), form, Timestamp.from(kept.get().until()))
                .update();
        return true;
    }

    public Optional<SealedForms.Kept> of(MemberId member) {
        return db.sql("select sealed from web.kept_form where member = ?")
                .param(member.value())
                .query(String.class)
                .optional()
                .flatMap(sealed::open);
    }
}
