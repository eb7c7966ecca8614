package org.isonomia.web.wiring;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.query.membership.members.NameTraces;
import org.isonomia.query.search.WordTraces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * After an erasure, rewrites the tables on whose pages deleted rows would stay until they are overwritten, once no
 * session can see those rows any more. What is noted is done also after a crash, and twice without harm. The write-ahead
 * log and backups end by themselves.
 */
final class PurgeLoop {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeLoop.class);

    /** Small, and with plain values or keys: rewritten whole, locked for as long as that takes. */
    private static final List<String> REWRITTEN = List.of(
            "web.credential",
            "web.name_key",
            "web.session",
            "web.audit_token",
            "web.kept_form",
            "web.matter_visit",
            "web.proposal_draft",
            "web.ballot_draft",
            "web.receipt_kept",
            "log.subject_key");

    private final NameTraces names;
    private final WordTraces words;
    private final JdbcClient db;

    PurgeLoop(NameTraces names, WordTraces words, JdbcClient db) {
        this.names = names;
        this.words = words;
        this.db = db;
    }

    void note(MemberId member) {
        db.sql("insert into web.purge (member) values (?) on conflict do nothing")
                .param(member.value())
                .update();
    }

    void round() {
        try {
            for (String member : noted("after is null"))
                if (!remain(new MemberId(member)))
                    db.sql("update web.purge set after = pg_current_xact_id()::xid::text where member = ?")
                            .param(member)
                            .update();
            var unseen = noted("""
                               after is not null and not exists (
                                   select from pg_stat_activity
                                    where pid <> pg_backend_pid() and age(backend_xmin) >= age(after::xid))""");
            if (unseen.isEmpty()) return;
            names.purge();
            words.purge();
            REWRITTEN.forEach(table -> db.sql("vacuum (full) " + table).update());
            db.sql("vacuum log.sealed_value").update();
            unseen.forEach(member -> db.sql("delete from web.purge where member = ?")
                    .param(member)
                    .update());
        } catch (RuntimeException e) {
            LOG.warn("What was erased is purged from the pages in another second", e);
        }
    }

    private boolean remain(MemberId member) {
        return names.remain(member) || words.remain(member);
    }

    private List<String> noted(String which) {
        return db.sql("select member from web.purge where " + which)
                .query(String.class)
                .list();
    }
}
