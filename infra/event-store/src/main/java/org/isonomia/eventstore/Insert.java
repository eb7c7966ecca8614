package org.isonomia.eventstore;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.isonomia.eventstore.PreparedAppend.CommandKey;
import org.isonomia.eventstore.PreparedAppend.EntryRow;
import org.isonomia.eventstore.PreparedAppend.SealedRow;

/** The rows of a batch, written in one statement for the log and one per kind of row beside it. */
final class Insert {

    /**
     * Lock, entries and COMMIT in one round trip, each a statement of its own. The guard sees everything the lock has
     * waited for; where it fails, an empty transaction is committed. No client can freeze between lock and COMMIT.
     */
    private static final String LOG = """
            select from log.writer_lock for update;
            with guard as (
                select where (select coalesce(max(position), -1) from log.entry) = ?
                         and not exists (select from log.command_done where command_id = any (?::uuid[]))
            ), entries as (
                insert into log.entry (position, id, name, bytes, leaf_hash)
                select e.* from guard, unnest(?::bigint[], ?::uuid[], ?::text[], ?::bytea[], ?::bytea[]) e
                returning 1
            ), tags as (
                insert into log.entry_tag (tag, name, position)
                select t.* from guard, unnest(?::text[], ?::text[], ?::bigint[]) t
            ), commands as (
                insert into log.command_done (command_id, fingerprint, first_position, entries)
                select c.* from guard, unnest(?::uuid[], ?::text[], ?::bigint[], ?::int[]) c
            )
            select count(*) from entries;
            commit
            """;

    /** The statement with its parameters; sending it is all that is left. */
    interface Ready {
        /** Whether the rows were written: all or none. */
        boolean execute() throws SQLException;
    }

    private final List<Long> positions = new ArrayList<>();
    private final List<EntryRow> entries = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> tagNames = new ArrayList<>();
    private final List<Long> tagPositions = new ArrayList<>();
    private final List<CommandKey> commands = new ArrayList<>();
    private final List<Long> firstPositions = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<SealedRow> sealed = new ArrayList<>();
    private final List<Blob> blobs = new ArrayList<>();
    private final List<String> erasures = new ArrayList<>();
    private final List<Long> erasedAt = new ArrayList<>();

    void add(PreparedAppend append, long firstPosition) {
        long position = firstPosition;
        for (EntryRow entry : append.entries()) {
            positions.add(position);
            entries.add(entry);
            for (String tag : entry.tags()) {
                tags.add(tag);
                tagNames.add(entry.name());
                tagPositions.add(position);
            }
            position++;
        }
        append.command().ifPresent(command -> {
            commands.add(command);
            firstPositions.add(firstPosition);
            counts.add(append.entries().size());
        });
        sealed.addAll(append.sealed());
        blobs.addAll(append.blobs());
        append.erases().ifPresent(subject -> {
            erasures.add(subject);
            erasedAt.add(firstPosition);
        });
    }

    /** Under the lock, in the transaction the log's rows will end. */
    void executeBesideTheLog(WriterSession session) throws SQLException {
        if (!blobs.isEmpty()) {
            insertBlobs(session);
        }
        if (!sealed.isEmpty()) {
            insertSealed(session);
        }
        if (!erasures.isEmpty()) {
            erase(session);
        }
    }

    /** The log's rows, to be written if its head is still the one given. */
    Ready prepare(WriterSession session, long head) throws SQLException {
        Array commandIds =
                session.array("uuid", commands.stream().map(CommandKey::id).toArray(UUID[]::new));
        PreparedStatement insert = session.statement(LOG);
        insert.setLong(1, head);
        insert.setArray(2, commandIds);
        insert.setArray(3, session.array("int8", positions.toArray(Long[]::new)));
        insert.setArray(
                4, session.array("uuid", entries.stream().map(EntryRow::id).toArray(UUID[]::new)));
        insert.setArray(
                5, session.array("text", entries.stream().map(EntryRow::name).toArray(String[]::new)));
        insert.setArray(
                6, session.array("bytea", entries.stream().map(EntryRow::bytes).toArray(byte[][]::new)));
        insert.setArray(
                7,
                session.array("bytea", entries.stream().map(EntryRow::leafHash).toArray(byte[][]::new)));
        insert.setArray(8, session.array("text", tags.toArray(String[]::new)));
        insert.setArray(9, session.array("text", tagNames.toArray(String[]::new)));
        insert.setArray(10, session.array("int8", tagPositions.toArray(Long[]::new)));
        insert.setArray(11, commandIds);
        insert.setArray(
                12,
                session.array(
                        "text", commands.stream().map(CommandKey::fingerprint).toArray(String[]::new)));
        insert.setArray(13, session.array("int8", firstPositions.toArray(Long[]::new)));
        insert.setArray(14, session.array("int4", counts.toArray(Integer[]::new)));
        return () -> {
            insert.execute();
            insert.getMoreResults();
            try (ResultSet written = insert.getResultSet()) {
                return written.next() && written.getLong(1) > 0;
            }
        };
    }

    /** The same text or value may come twice; it is the same by its digest. */
    private void insertBlobs(WriterSession session) throws SQLException {
        PreparedStatement insert = session.statement(
                "insert into log.blob (sha256, bytes) select * from unnest(?::bytea[], ?::bytea[]) on conflict do nothing");
        insert.setArray(
                1,
                session.array(
                        "bytea", blobs.stream().map(b -> Hex.bytes(b.sha256())).toArray(byte[][]::new)));
        insert.setArray(
                2, session.array("bytea", blobs.stream().map(Blob::bytes).toArray(byte[][]::new)));
        insert.executeUpdate();
    }

    private void insertSealed(WriterSession session) throws SQLException {
        PreparedStatement insert = session.statement("""
                insert into log.sealed_value (commitment, subject, ciphertext)
                select * from unnest(?::bytea[], ?::text[], ?::bytea[]) on conflict do nothing
                """);
        insert.setArray(
                1,
                session.array(
                        "bytea",
                        sealed.stream().map(s -> Hex.bytes(s.commitment())).toArray(byte[][]::new)));
        insert.setArray(
                2, session.array("text", sealed.stream().map(SealedRow::subject).toArray(String[]::new)));
        insert.setArray(
                3,
                session.array(
                        "bytea", sealed.stream().map(SealedRow::ciphertext).toArray(byte[][]::new)));
        insert.executeUpdate();
    }

    /** After the sealed rows of this batch, which may be the subject's last; later ones were refused. */
    private void erase(WriterSession session) throws SQLException {
        for (int i = 0; i < erasures.size(); i++) {
            String subject = erasures.get(i);
            PreparedStatement lock = session.statement("select " + Sql.SUBJECT_LOCK);
            lock.setString(1, subject);
            lock.executeQuery().close();
            for (String delete : List.of(
                    "delete from log.sealed_value where subject = ?",
                    "delete from log.subject_key where subject = ?")) {
                PreparedStatement statement = session.statement(delete);
                statement.setString(1, subject);
                statement.executeUpdate();
            }
            PreparedStatement tombstone =
                    session.statement("insert into log.erased_subject (subject, position) values (?, ?)");
            tombstone.setString(1, subject);
            tombstone.setLong(2, erasedAt.get(i));
            tombstone.executeUpdate();
        }
    }
}
