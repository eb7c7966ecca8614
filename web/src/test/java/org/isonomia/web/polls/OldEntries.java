package org.isonomia.web.polls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.Stamp;
import org.isonomia.transparency.tree.Hashing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries that no command of today would write, at the end of a log that nobody is writing to. */
record OldEntries(JdbcClient db) {
    private static final JsonEntryCodec CODEC = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);

    /** As of one command. */
    void append(MemberId by, Instant at, List<Event> events) {
        var command = UUID.randomUUID();
        long position =
                db.sql("select max(position) from log.entry").query(Long.class).single();
        for (int ordinal = 0; ordinal < events.size(); ordinal++) {
            var event = events.get(ordinal);
            var id = UUID.randomUUID();
            byte[] bytes = CODEC.encode(new Stamp(id, at, by, command, ordinal, null), event)
                    .bytes();
            String name = Isonomia.CATALOGUE.of(event.getClass()).name();
            position++;
            db.sql("insert into log.entry (position, id, name, bytes, leaf_hash) values (?, ?, ?, ?, ?)")
                    .params(position, id, name, bytes, Hashing.leaf(bytes).bytes())
                    .update();
            for (var tag : Isonomia.CATALOGUE.tags(event))
                db.sql("insert into log.entry_tag (tag, name, position) values (?, ?, ?)")
                        .params(tag.toString(), name, position)
                        .update();
        }
    }
}
