package org.isonomia.transparency.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.isonomia.transparency.DurableFile;
import org.isonomia.transparency.Frozen;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.transparency.tile.TiledSubtrees;
import org.isonomia.transparency.tile.Tiling;
import org.isonomia.transparency.tree.Leaves;
import org.isonomia.transparency.tree.Prover;

/** An empty log in PostgreSQL, to be filled with {@code entry 0}, {@code entry 1}, ... and published from a home. */
final class TestLog {
    static final SigningKey KEY = SigningKey.parse(Frozen.text("signing-key.txt"));
    static final String STATE = "signed.checkpoint";

    final Path home;
    final String database;
    final PublishedLog published;
    private long size;

    TestLog(Path home) {
        this(home, Postgres.freshLog(), 0);
    }

    private TestLog(Path home, String database, long size) {
        this.home = home;
        this.database = database;
        this.published = new PublishedLog(app());
        this.size = size;
    }

    /** Keeps it as it is now, for {@link #restored}. */
    void keep() {
        Postgres.keep(database);
    }

    /** The log as it was kept, with a copy of its home, whatever was done to it since. */
    TestLog restored(Path copy) {
        Postgres.restore(database);
        try (var files = Files.list(home)) {
            for (Path file : files.toList()) Files.copy(file, copy.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestLog(copy, database, size);
    }

    long size() {
        return size;
    }

    DataSource app() {
        return Postgres.as(database, Postgres.APP);
    }

    /** Also around the triggers: as whoever owns the tables could. */
    void tamper(String... statements) {
        Postgres.tamper(database, statements);
    }

    void append(long entries) {
        append(size, entries, "entry ");
        size += entries;
    }

    /** As the application writes them, with bytes of another text. */
    void append(long from, long entries, String text) {
        Postgres.execute(
                database,
                Postgres.APP,
                "insert into log.entry (position, id, name, bytes, leaf_hash) select i, gen_random_uuid(), 'x', b,"
                        + " sha256('\\x00'::bytea || b) from (select i, convert_to('" + text
                        + "' || i, 'UTF8') as b from generate_series(" + from + ", " + (from + entries - 1)
                        + ") i) e order by i");
    }

    Path state() {
        return home.resolve(STATE);
    }

    Signer signer() {
        return new Signer(keys(home), state());
    }

    /** The files of {@link #KEY} in a directory. */
    static KeyFiles keys(Path directory) {
        var file = directory.resolve("log.key");
        try {
            new DurableFile(file).create(KEY.text().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeyFiles(file);
    }

    Publisher publisher(Failpoint failpoint) {
        return new Publisher(app(), signer(), failpoint);
    }

    Inspection inspection() {
        return new Inspection(app(), signer(), 2);
    }

    /** What a process does when it starts: it inspects, then publishes until nothing is left. */
    Outcome start() throws SQLException, IOException, InterruptedException {
        inspection().run();
        var publisher = publisher(Failpoint.NONE);
        Outcome outcome;
        do outcome = publisher.round();
        while (outcome instanceof Outcome.Published);
        return outcome;
    }

    SignedNote signed() {
        try {
            return SignedNote.parse(Files.readAllBytes(state()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long signedSize() {
        return Files.exists(state()) ? Checkpoint.parse(signed().text()).head().size() : -1;
    }

    /** Every checkpoint that was ever published, by size, whatever it says. */
    List<String> notes() {
        var all = new ArrayList<String>();
        try (var connection = app().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select note from transparency.checkpoint order by size")) {
            while (rows.next()) all.add(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    List<Checkpoint> checkpoints() {
        return notes().stream()
                .map(note -> Checkpoint.verify(SignedNote.parse(note.getBytes(UTF_8)), KEY.verifier()))
                .toList();
    }

    /** That all was published, and that each checkpoint is true and has its tiles. */
    void requireSound() {
        var leaves = Leaves.numbered((int) size);
        var checkpoints = checkpoints();
        assertThat(checkpoints.getLast().head().size()).isEqualTo(size);
        assertThat(signedSize()).isEqualTo(size);
        for (Checkpoint checkpoint : checkpoints) {
            long at = checkpoint.head().size();
            assertThat(checkpoint.head().root()).as("size %d", at).isEqualTo(leaves.root(at));
            for (int level = 0; level < Tiling.levels(at); level++)
                for (var index : Tiling.partial(level, at))
                    assertThat(published.tile(level, index))
                            .as("%d %s", level, index)
                            .isPresent();
            var subtrees = new TiledSubtrees(
                    (level, index) -> published.tile(level, index).orElseThrow(), at);
            assertThat(new Prover(subtrees).root(at)).isEqualTo(leaves.root(at));
        }
    }
}
