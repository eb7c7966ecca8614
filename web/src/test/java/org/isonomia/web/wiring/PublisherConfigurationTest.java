package org.isonomia.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isonomia.transparency.publish.LogKeys;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.instance.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class PublisherConfigurationTest {
    @TempDir
    Path home;

    @Test
    void a_log_keeps_the_name_of_its_first_start() {
        assertThat(start("vote.example.org/log", "").origin()).isEqualTo("vote.example.org/log");
        assertThat(start("", "").origin()).isEqualTo("vote.example.org/log");
        assertThatThrownBy(() -> start("other.example.org/log", ""))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("vote.example.org/log");
    }

    @Test
    void a_name_with_spaces_is_refused_before_there_is_a_key() {
        assertThatThrownBy(() -> start("our log", "")).isInstanceOf(StartRefusedException.class);
        assertThat(home.resolve("log.key")).doesNotExist();
    }

    @Test
    void the_key_is_where_the_operator_says() {
        var elsewhere = home.resolve("keys").resolve("of-the-log");
        var key = start("", elsewhere.toString()).current().verifier();
        assertThat(key.name()).isEqualTo("localhost:8080/log");
        assertThat(home.resolve("log.key")).doesNotExist();
        assertThat(elsewhere).exists();
        assertThat(start("", elsewhere.toString()).current().verifier()).isEqualTo(key);
    }

    @Test
    void with_a_key_that_cannot_be_read_the_start_is_refused() throws Exception {
        start("", "");
        Files.writeString(home.resolve("log.key"), "damaged");
        assertThatThrownBy(() -> start("", ""))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("log.key");
    }

    private LogKeys start(String origin, String keyFile) {
        var instance = InstanceHome.open(home);
        var configured = new MockEnvironment().withProperty("isonomia.log.key-file", keyFile);
        var configuration = new PublisherConfiguration();
        var keys = configuration.keyFiles(instance, configured);
        return configuration.signer(instance, keys, origin, "127.0.0.1", 8080).keys();
    }
}
