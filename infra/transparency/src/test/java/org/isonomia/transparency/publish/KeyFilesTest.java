package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isonomia.transparency.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
    @TempDir
    Path home;

    @Test
    void a_key_is_made_once_for_its_owner_alone() throws IOException {
        var file = home.resolve("log.key");
        var key = key(file, "a.example/log");
        assertThat(key.name()).isEqualTo("a.example/log");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(key(file, "b.example/log")).isEqualTo(key);
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void processes_that_start_at_once_have_one_key() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var keys = new ArrayList<Future<VerifierKey>>();
            for (int i = 0; i < 8; i++) keys.add(threads.submit(() -> key(home.resolve("log.key"), "a.example/log")));
            for (var key : keys) assertThat(key.get()).isEqualTo(keys.getFirst().get());
        }
    }

    @Test
    void a_key_that_others_may_read_is_not_used() throws IOException {
        var file = home.resolve("log.key");
        key(file, "a.example/log");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> key(file, "a.example/log"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_file_that_holds_no_key_is_left_as_it_is() throws IOException {
        var file = home.resolve("log.key");
        Files.writeString(file, "not a key\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> key(file, "a.example/log"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holds no key");
        assertThat(file).hasContent("not a key\n");
    }

    private static VerifierKey key(Path file, String nameOfANewOne) {
        return new KeyFiles(file).openOrCreate(nameOfANewOne).current().verifier();
    }
}
