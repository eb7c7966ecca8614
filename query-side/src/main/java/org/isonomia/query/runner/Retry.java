package org.isonomia.query.runner;

import java.sql.SQLException;
import java.util.HashSet;
import javax.sql.DataSource;

/** Applies what a live view has parked, each key in order until its next failure. */
record Retry(Projection projection, DataSource source, LogFeed log) {
    int run() throws SQLException {
        try (var transaction = Transaction.begin(source, Generation.LIVE.schema(projection.name()))) {
            var token = Token.lock(transaction.db(), projection.name(), Generation.LIVE);
            if (token.isEmpty() || token.get().version() != projection.version()) return 0;
            var batch = new Batch(projection, Generation.LIVE);
            var stuck = new HashSet<String>();
            int applied = 0;
            for (var parked : batch.parking().all(transaction.db())) {
                if (stuck.contains(parked.key())) continue;
                var entry = log.after(parked.position() - 1, 1).getFirst();
                if (batch.succeeds(entry, parked.key(), transaction)) {
                    batch.parking().release(parked.position(), transaction.db());
                    applied++;
                } else stuck.add(parked.key());
            }
            transaction.commit();
            return applied;
        }
    }
}
