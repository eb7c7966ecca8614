package org.isonomia.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.eventstore.LogNode.byCommand;
import static org.isonomia.eventstore.LogNode.event;
import static org.isonomia.eventstore.LogNode.failure;
import static org.isonomia.eventstore.LogNode.get;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.isonomia.eventstore.TestCodec.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealed values: readable while their subject's key lives, never after. */
class SealedTest {

    private static final String ADA = "member:ada";
    private static final Secret NAME = new Secret(ADA, "Ada Lovelace");
    private static final Secret MAIL = new Secret(ADA, "ada@example.org");
    private static final Secret OTHER = new Secret("member:grace", "Grace Hopper");

    @TempDir
    static Path directory;

    private final String database = Postgres.freshLog();
    private final Path keyFile = directory.resolve(UUID.randomUUID() + "/kek");
    private static final TestCodec.Erasure OF_ADA = new TestCodec.Erasure(ADA);
    private final LogNode node = LogNode.withKeyFile(database, keyFile);
    private final SealedReader sealed = new SealedReader(node.pool, node.keys);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_sealed_value_is_opened_with_its_salt_and_stored_unreadable() throws SQLException {
        seal(NAME, MAIL, OTHER);

        assertThat(open(NAME)).isEqualTo("Ada Lovelace");
        assertThat(open(MAIL)).isEqualTo("ada@example.org");
        assertThat(sealed.openings(commitments(OTHER)).values())
                .singleElement()
                .satisfies(opening -> assertThat(opening.salt()).isEqualTo(TestCodec.SALT));
        assertThat(sealed.open(List.of("0".repeat(64)))).isEmpty();
        assertThat(count("sealed_value where position('Lovelace'::bytea in ciphertext) > 0"
                        + " or position(decode(repeat('00', 32), 'hex') in ciphertext) > 0"))
                .isZero();
        assertThat(count("sealed_value")).isEqualTo(3);
        assertThat(count("subject_key")).isEqualTo(2);
    }

    @Test
    void values_that_fit_their_room_are_as_long_as_each_other_when_they_are_sealed() throws SQLException {
        var none = new Secret(ADA, "", 64);
        var some = new Secret(ADA, "Because of the wind", 64);
        var more = new Secret(ADA, "x".repeat(65), 64);
        seal(none, some, more);

        assertThat(open(none)).isEmpty();
        assertThat(open(some)).isEqualTo("Because of the wind");
        assertThat(open(more)).isEqualTo("x".repeat(65));
        assertThat(count("sealed_value")).isEqualTo(3);
        assertThat(
                        count(
                                "sealed_value where length(ciphertext) = (select min(length(ciphertext)) from log.sealed_value)"))
                .isEqualTo(2);
    }

    @Test
    void erasure_deletes_values_and_key_keeps_the_entries_and_leaves_a_tombstone() throws SQLException {
        seal(NAME, MAIL, OTHER);
        List<byte[]> before = leafHashes();
        Appended appended = get(node.append(never(tagged("z", "0", "x")), event("PersonalDataErased", OF_ADA)));

        assertThat(appended.firstPosition()).isEqualTo(3);
        assertThat(sealed.open(commitments(NAME, MAIL))).isEmpty();
        assertThat(open(OTHER)).isEqualTo("Grace Hopper");
        assertThat(count("subject_key where subject = 'member:ada'")).isZero();
        assertThat(count("erased_subject where subject = 'member:ada' and position = 3"))
                .isEqualTo(1);
        assertThat(leafHashes().subList(0, 3).toArray(byte[][]::new)).isDeepEqualTo(before.toArray(byte[][]::new));
    }

    @Test
    void nothing_is_sealed_for_an_erased_subject_on_any_node() throws SQLException {
        seal(NAME);
        get(node.append(never(tagged("z", "0", "x")), event("PersonalDataErased", OF_ADA)));
        try (LogNode other = LogNode.withKeyFile(database, keyFile)) {
            for (LogNode each : List.of(node, other)) {
                assertThat(failure(each.append(never(tagged("z", "0", "x")), event("x", MAIL))))
                        .get()
                        .isInstanceOf(ErasedSubjectException.class);
            }
        }
        assertThat(count("subject_key")).isZero();
        assertThat(node.reader.head()).isEqualTo(1);
    }

    @Test
    void an_append_prepared_before_the_erasure_and_committed_after_it_is_refused() throws SQLException {
        seal(NAME);
        var late = get(node.engine.appendEvents(never(tagged("z", "0", "x")), null, List.of(event("x", MAIL))));
        get(node.append(never(tagged("z", "0", "x")), event("PersonalDataErased", OF_ADA)));

        assertThat(failure(LogNode.commit(late))).get().isInstanceOf(ErasedSubjectException.class);
        assertThat(count("sealed_value")).isZero();
    }

    @Test
    void what_shares_a_batch_with_an_erasure_is_erased_before_it_and_refused_after_it() throws SQLException {
        CompletableFuture<Appended> before;
        CompletableFuture<Appended> erasure;
        CompletableFuture<Appended> after;
        var late = get(node.engine.appendEvents(never(tagged("z", "0", "x")), null, List.of(event("x", MAIL))));
        try (HeldLock lock = new HeldLock(node.pool, node, 0)) {
            CompletableFuture<Appended> first = node.append(never(tagged("z", "0", "x")), event("x", "first"));
            lock.awaitWriter();
            assertThat(first).isNotDone();
            before = node.append(never(tagged("z", "0", "x")), event("x", NAME));
            erasure = node.append(never(tagged("z", "0", "x")), event("PersonalDataErased", OF_ADA));
            after = LogNode.commit(late);
        }

        assertThat(get(before).firstPosition()).isEqualTo(1);
        assertThat(get(erasure).firstPosition()).isEqualTo(2);
        assertThat(failure(after)).get().isInstanceOf(ErasedSubjectException.class);
        assertThat(count("sealed_value")).isZero();
        assertThat(count("subject_key")).isZero();
    }

    @Test
    void erasing_twice_is_refused_but_repeating_the_command_is_answered() {
        seal(NAME);
        UUID command = UUID.randomUUID();
        get(node.append(never(tagged("z", "0", "x")), byCommand(command, "f", "PersonalDataErased", OF_ADA)));

        assertThat(get(node.append(
                        never(tagged("z", "0", "x")), byCommand(command, "f", "PersonalDataErased", OF_ADA))))
                .returns(1L, Appended::firstPosition)
                .returns(true, Appended::repeated);
        assertThat(failure(node.append(never(tagged("z", "0", "x")), event("PersonalDataErased", OF_ADA))))
                .get()
                .isInstanceOf(ErasedSubjectException.class);
        assertThat(node.reader.head()).isEqualTo(1);
    }

    @Test
    void values_stay_readable_through_a_rotation_and_old_key_files_open_nothing_any_more() throws Exception {
        seal(NAME, OTHER);
        Path stolen = Files.copy(keyFile, keyFile.resolveSibling("stolen"));
        String id = node.keyFile.rotate();
        assertThat(open(NAME)).isEqualTo("Ada Lovelace");

        assertThat(node.keys.rewrap()).isEqualTo(2);
        node.keyFile.forgetOld();

        assertThat(count("subject_key where key_id = '" + id + "'")).isEqualTo(2);
        assertThat(open(NAME)).isEqualTo("Ada Lovelace");
        SubjectKeys restarted = new SubjectKeys(node.pool, KeyEncryptionKeyFile.openOrCreate(keyFile));
        restarted.requireKnownKeys();
        assertThat(new SealedReader(node.pool, restarted).open(commitments(NAME)))
                .hasSize(1);
        SubjectKeys outdated = new SubjectKeys(node.pool, KeyEncryptionKeyFile.openOrCreate(stolen));
        assertThatThrownBy(outdated::requireKnownKeys).hasMessageContaining(id);
        assertThatThrownBy(() -> new SealedReader(node.pool, outdated).open(commitments(NAME)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_file_is_for_its_owner_alone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(keyFile, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> KeyEncryptionKeyFile.openOrCreate(keyFile)).hasMessageContaining("chmod 600");
    }

    @Test
    void long_texts_are_found_by_digest_and_stored_once() throws SQLException {
        TestCodec.LongText text = new TestCodec.LongText("A long public text");
        get(node.append(never(tagged("z", "0", "x")), event("x", text), event("x", text)));
        String digest = TestCodec.sha256(text.value().getBytes(UTF_8));
        BlobReader blobs = new BlobReader(node.pool);

        assertThat(blobs.read(digest)).get().isEqualTo(text.value().getBytes(UTF_8));
        assertThat(blobs.readAll(List.of(digest, "0".repeat(64)))).containsOnlyKeys(digest);
        assertThat(count("blob")).isEqualTo(1);
    }

    private void seal(Secret... secrets) {
        for (Secret secret : secrets) {
            get(node.append(never(tagged("z", "0", "x")), event("x", secret)));
        }
    }

    private String open(Secret secret) {
        return new String(sealed.open(commitments(secret)).get(TestCodec.commitment(secret)), UTF_8);
    }

    private static List<String> commitments(Secret... secrets) {
        return List.of(secrets).stream().map(TestCodec::commitment).toList();
    }

    private List<byte[]> leafHashes() {
        return node.reader.after(-1, 100).stream().map(Entry::leafHash).toList();
    }

    private int count(String from) throws SQLException {
        try (Connection connection = node.pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from log." + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
