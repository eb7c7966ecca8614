package org.isonomia.query.runner;

import java.sql.SQLException;
import java.util.List;

/** Applies entries to one generation of a view within a transaction. */
record Batch(Projection projection, Parking parking) {
    Batch(Projection projection, Generation generation) {
        this(projection, new Parking(projection.name(), generation));
    }

    /**
     * Applies them all, except those of parked keys, which are parked behind the others.
     *
     * @param careful whether to undo and park an entry that fails, rather than give up the transaction
     */
    void apply(List<LogEntry> entries, boolean careful, Transaction transaction) throws SQLException {
        var parked = parking.keys(transaction.db());
        for (LogEntry entry : entries) {
            String key = projection.key(entry).orElse(null);
            if (key == null) continue;
            if (parked.contains(key)) parking.park(entry, key, "an earlier entry about it waits", transaction.db());
            else if (!careful) projection.apply(entry, transaction.db());
            else if (!succeeds(entry, key, transaction)) parked.add(key);
        }
    }

    /** Undoes and parks an entry that fails by itself; a failure of the database goes on to the caller. */
    boolean succeeds(LogEntry entry, String key, Transaction transaction) throws SQLException {
        try {
            transaction.nested(() -> projection.apply(entry, transaction.db()));
            return true;
        } catch (RuntimeException e) {
            if (Faults.pass(e)) throw e;
            parking.park(entry, key, Faults.reason(e), transaction.db());
            return false;
        }
    }
}
