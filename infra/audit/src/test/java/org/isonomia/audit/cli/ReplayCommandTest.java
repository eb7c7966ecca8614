package org.isonomia.audit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReplayCommandTest {
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final byte[] export = Export.bytes(HonestHistory.everything());

    @TempDir
    Path folder;

    int run(String... arguments) {
        return IsonomiaAudit.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("export.ndjson"), bytes);
    }

    Path tampered() throws IOException {
        var lines = new ArrayList<>(new String(export, UTF_8).lines().toList());
        lines.remove(9);
        return file((String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    @Test
    void a_clean_export_ends_with_0_and_says_what_was_re_derived() throws IOException {
        assertThat(run("replay", file(export).toString())).isZero();
        assertThat(out.toString())
                .endsWith("\nCLEAN: every entry follows from those before it.\n")
                .contains("\"About role\" (binding, roll 5): 3 yes, 0 no, 1 abstain: adopted")
                .contains("Members: 4")
                .contains("\"Content curator\": nobody, 1 of 1 seats without a holder")
                .contains("polls.BallotCast");
    }

    @Test
    void a_disagreement_ends_with_1_and_is_told_in_words() throws IOException {
        assertThat(run("replay", tampered().toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("Disagreements: ")
                .doesNotContain("CLEAN: every entry")
                .contains("What:       position out of order")
                .contains("Where:      position 9")
                .contains("Recorded:   position 9")
                .contains("Re-derived: the position after 7 is 8");
        assertThat(lastLine(out)).startsWith("NOT CLEAN: ").endsWith("position out of order, position 9.");
    }

    private static String lastLine(StringWriter said) {
        return said.toString().lines().toList().getLast();
    }

    @Test
    void json_lists_all_disagreements() throws IOException {
        assertThat(run("replay", "--json", tampered().toString())).isEqualTo(1);
        var report = new JsonMapper().readTree(out.toString());
        assertThat(report.path("clean").asBoolean()).isFalse();
        assertThat(report.path("found").asInt())
                .isEqualTo(report.path("disagreements").size())
                .isGreaterThan(1);
        var first = report.path("disagreements").get(0);
        assertThat(first.path("kind").asString()).isEqualTo("position-out-of-order");
        assertThat(first.path("position").asLong()).isEqualTo(9);
        assertThat(first.path("recorded").asString()).isNotEmpty();
    }

    @Test
    void what_cannot_be_read_ends_with_2_and_a_sentence() throws IOException {
        assertThat(run("replay", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(lastLine(err)).startsWith("NOT CHECKED: There is no file");
        assertThat(run("replay", file("hello\n".getBytes(UTF_8)).toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is not an export of an Isonomia log: its first line is not the header");
        assertThat(run("replay", file(new byte[0]).toString())).isEqualTo(2);
        assertThat(run(
                        "replay",
                        file("{\"isonomia\":\"export/9\"}\n".getBytes(UTF_8)).toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("unknown format export/9");
        assertThat(run("replay", folder.toString())).isEqualTo(2);
        assertThat(run("replay")).isEqualTo(2);
        assertThat(run("replay", "--colour", "x")).isEqualTo(2);
        assertThat(run("replay", "http://")).isEqualTo(2);
    }

    @Test
    void an_instance_is_asked_for_its_export_with_the_token() throws IOException {
        var asked = new ArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/log/export", exchange -> {
            var token = exchange.getRequestHeaders().getOrDefault("Authorization", List.of("none"));
            asked.addAll(token);
            boolean known = token.equals(List.of("Bearer secret"));
            exchange.sendResponseHeaders(known ? 200 : 401, known ? export.length : -1);
            if (known) exchange.getResponseBody().write(export);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://localhost:" + server.getAddress().getPort();
            assertThat(run("replay", host + "/", "--token", "secret")).isZero();
            assertThat(run("replay", host)).isEqualTo(2);
            assertThat(err.toString()).contains("it answered 401; give a member's or auditor's token");
            assertThat(asked).containsExactly("Bearer secret", "none");
        } finally {
            server.stop(0);
        }
        assertThat(run("replay", "http://localhost:" + server.getAddress().getPort()))
                .isEqualTo(2);
    }

    @Test
    void a_connection_that_breaks_is_not_taken_for_a_truncated_export() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, export.length);
            exchange.getResponseBody().write(export, 0, export.length / 2);
            exchange.close();
        });
        server.start();
        try {
            assertThat(run("replay", "http://localhost:" + server.getAddress().getPort()))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("Could not read");
        } finally {
            server.stop(0);
        }
    }
}
