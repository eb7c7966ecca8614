package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** What commands have appended, and who in this process waits to hear of it. */
public final class CommandLedger {

    private final DataSource dataSource;
    private final Map<UUID, Set<CompletableFuture<Appended>>> waiting = new ConcurrentHashMap<>();

    CommandLedger(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What a command has appended on any node, if it has. */
    public Optional<Done> find(UUID command) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select fingerprint, first_position, entries from log.command_done where command_id = ?")) {
            select.setObject(1, command);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Done(row.getString(1), row.getLong(2), row.getInt(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw Sql.failed("What the command " + command + " did cannot be read", e);
        }
    }

    /**
     * A place to receive what a command appends, taken before the command is handled. Every slot of a command is
     * completed when one append of it succeeds; of slots waiting together only the first is told that it was not
     * repeated. A failed append completes none: its caller hears of it in other ways.
     *
     * <p>Whoever takes a slot cancels it when its command ends without an append; a slot that is done leaves by itself.
     */
    public CompletableFuture<Appended> slot(UUID command) {
        CompletableFuture<Appended> slot = new CompletableFuture<>();
        waiting.compute(command, (id, slots) -> {
            Set<CompletableFuture<Appended>> all = slots == null ? new LinkedHashSet<>() : slots;
            all.add(slot);
            return all;
        });
        var unused = slot.whenComplete((appended, failure) -> release(command, slot));
        return slot;
    }

    void complete(UUID command, Appended appended) {
        Set<CompletableFuture<Appended>> slots = waiting.remove(command);
        if (slots == null) {
            return;
        }
        Appended answer = appended;
        for (CompletableFuture<Appended> slot : slots) {
            if (slot.complete(answer)) {
                answer = answer.asRepeated();
            }
        }
    }

    /** How many slots are taken, over all commands. */
    int taken() {
        return waiting.values().stream().mapToInt(Set::size).sum();
    }

    private void release(UUID command, CompletableFuture<Appended> slot) {
        waiting.computeIfPresent(command, (id, slots) -> {
            slots.remove(slot);
            return slots.isEmpty() ? null : slots;
        });
    }
}
