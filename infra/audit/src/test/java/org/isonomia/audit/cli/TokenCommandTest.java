package org.isonomia.audit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.isonomia.events.Digests;
import org.junit.jupiter.api.Test;

class TokenCommandTest {
    @Test
    void every_token_is_another_and_comes_with_its_digest() {
        var first = made();
        assertThat(first[0]).startsWith("isonomia_audit_");
        assertThat(first[1]).isEqualTo(Digests.sha256(first[0].getBytes(UTF_8)));
        assertThat(made()[0]).isNotEqualTo(first[0]);
    }

    private static String[] made() {
        var out = new StringWriter();
        assertThat(IsonomiaAudit.run(new PrintWriter(out, true), new PrintWriter(System.err), "token"))
                .isZero();
        return out.toString()
                .lines()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toArray(String[]::new);
    }
}
