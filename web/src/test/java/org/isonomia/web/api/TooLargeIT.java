package org.isonomia.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TooLargeIT {
    private static final byte[] TWO_MEGABYTES =
            "x".repeat(2 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @ParameterizedTest
    @ValueSource(strings = {"/threads", "/sign-in", "/found", "/me/account/password"})
    void a_form_that_is_too_large_is_said_to_be_also_when_its_length_is_not_given(String path) {
        var founder = instance.founder();
        var reply = founder.send(founder.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TWO_MEGABYTES))));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("Shorten it");
    }

    @Test
    void a_body_that_is_too_large_is_said_to_be_also_when_its_length_is_not_given() {
        var founder = instance.founder();
        var reply = founder.send(founder.request("/api/threads")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k")
                .header("X-CSRF-TOKEN", founder.csrf())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TWO_MEGABYTES))));
        assertThat(reply.status()).isEqualTo(413);
    }
}
