package org.isonomia.query.runner;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Sees at the start, and when a rebuild is asked for, that a view has the tables it needs. */
record Provision(DataSource source) {
    /**
     * Creates what is missing. Tables of an earlier version stay live, if today's queries can read them, while new ones
     * are filled beside; else they make room for new ones at once. Those of a later version are left alone: a newer
     * node keeps them.
     */
    void prepare(Projection projection) throws SQLException {
        try (var transaction = Transaction.begin(source, "read")) {
            var tables = new Tables(projection);
            tables.lock(transaction.db());
            var live = Token.find(transaction.db(), projection.name(), Generation.LIVE);
            var next = Token.find(transaction.db(), projection.name(), Generation.NEXT);
            if (next.isPresent() && next.get().version() < projection.version())
                tables.drop(Generation.NEXT, transaction.db());
            boolean filling = next.isPresent() && next.get().version() >= projection.version();
            if (live.isEmpty()) tables.create(Generation.LIVE, 0, transaction.db());
            else if (live.get().version() < projection.readableSince()) {
                tables.drop(Generation.LIVE, transaction.db());
                tables.create(Generation.LIVE, live.get().serial() + 1, transaction.db());
            } else if (live.get().version() < projection.version() && !filling)
                tables.create(Generation.NEXT, live.get().serial() + 1, transaction.db());
            transaction.commit();
        }
    }

    /** Begins a rebuild unless one is under way; returns the serial that the view has after it. */
    long rebuild(Projection projection) throws SQLException {
        try (var transaction = Transaction.begin(source, "read")) {
            var tables = new Tables(projection);
            tables.lock(transaction.db());
            var next = Token.find(transaction.db(), projection.name(), Generation.NEXT);
            if (next.isPresent()) return next.get().serial();
            long serial = Token.find(transaction.db(), projection.name(), Generation.LIVE)
                            .map(Token::serial)
                            .orElse(-1L)
                    + 1;
            tables.create(Generation.NEXT, serial, transaction.db());
            transaction.commit();
            return serial;
        }
    }

    void prepare(Reaction reaction) throws SQLException {
        try (var transaction = Transaction.begin(source, "read")) {
            new Token(ReactionTask.token(reaction), Generation.LIVE, 0, 0, -1).create(transaction.db());
            transaction.commit();
        }
    }

    /** Puts a rebuilt view in the place of the live one when it is as far; false when it is not, or was meanwhile. */
    boolean swap(Projection projection) throws SQLException {
        try (var transaction = Transaction.begin(source, "read")) {
            var tables = new Tables(projection);
            tables.lock(transaction.db());
            var live = Token.lock(transaction.db(), projection.name(), Generation.LIVE);
            var next = Token.lock(transaction.db(), projection.name(), Generation.NEXT);
            if (live.isEmpty()
                    || next.isEmpty()
                    || next.get().position() < live.get().position()) return false;
            tables.swap(transaction.db());
            transaction.commit();
            return true;
        } catch (RuntimeException e) {
            if (Faults.pass(e)) return false;
            throw e;
        }
    }
}
