package org.isonomia.query.results;

import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.query.runner.LogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who challenges a result, each with their words or in support of another's. */
public final class ChallengeRows {
    public static final String TABLE = """
            create table challenge (
                poll     text not null,
                member   text not null,
                reason   text,
                position bigint not null,
                primary key (poll, member)
            );
            """;

    private ChallengeRows() {}

    public static void raise(String poll, MemberId by, @Nullable Sealed<String> reason, LogEntry entry, JdbcClient db) {
        db.sql("""
               insert into challenge (poll, member, reason, position) values (?, ?, ?, ?)
               on conflict (poll, member) do nothing""")
                .params(poll, by.value())
                .param(reason == null ? null : reason.commitment())
                .param(entry.position())
                .update();
        if (reason == null) return;
        db.sql("update poll set challenger = ?, challenge = ? where id = ? and challenger is null")
                .params(by.value(), reason.commitment(), poll)
                .update();
    }

    public static void hear(ResultChallenged event, LogEntry entry, JdbcClient db) {
        raise(event.poll().value(), event.by(), event.reason(), entry, db);
        db.sql("update poll set heard = true where id = ?")
                .param(event.poll().value())
                .update();
    }
}
