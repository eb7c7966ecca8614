package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.isonomia.events.MemberId;
import org.isonomia.web.security.AuditTokens;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.TestInstance;
import org.isonomia.web.testing.Trees;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

/** Who may fetch what of the log, and with which headers it comes. */
class LogAccessIT {
    private static final String TEXT = "The text of a proposal, long enough to lie beside the log.";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static Outsider outsider;
    private static String token;
    private static String blob;

    @BeforeAll
    static void act() {
        outsider = new Outsider(instance.url());
        var founder = instance.founder();
        var drafted = founder.post("/api/proposals", "{\"title\":\"Tea\",\"text\":\"" + TEXT + "\"}");
        founder.see(drafted);
        String entry = founder.get("/api/entries/" + drafted.position()).text("text");
        blob = entry.replaceFirst(".*\"text:([0-9a-f]{64})\".*", "$1");
        token = instance.bean(AuditTokens.class)
                .issue(new MemberId(founder.get("/api/me").text("/person/id")));
        await().until(() -> outsider.get("/log/proof/" + drafted.position()).statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource({
        "/log/checkpoint, text/plain;charset=UTF-8, 'max-age=1, public'",
        "/log/vkey, text/plain;charset=UTF-8, 'max-age=1, public'",
        "/log/proof/0, text/plain;charset=UTF-8, no-cache",
        "/log/tile/0/000.p/1, application/octet-stream, 'max-age=31536000, public, immutable'"
    })
    void everybody_may_fetch_what_shows_no_entry(String path, String type, String cache) {
        var response = outsider.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "content-type")).isEqualToIgnoringCase(type);
        assertThat(header(response, "cache-control")).isEqualTo(cache);
        assertThat(header(response, "access-control-allow-origin")).isEqualTo("*");
        assertThat(response.headers().firstValue("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log/vkey", "/log/tile/0/000.p/1", "/log/proof/0"})
    void what_a_reader_has_already_is_not_sent_again(String path) {
        var first = outsider.get(path);
        var again = outsider.get(path, "If-None-Match", header(first, "etag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(outsider.get(path, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void entries_and_texts_are_for_members_and_programs_with_a_token() {
        for (String path : new String[] {"/log/tile/entries/000.p/1", "/log/blob/" + blob}) {
            assertThat(outsider.get(path).statusCode()).isEqualTo(401);
            assertThat(outsider.get(path, "Authorization", "Bearer isonomia_audit_x")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(outsider.get(path, "Cookie", "isonomia=x").statusCode()).isEqualTo(401);
            var member = instance.founder().get(path);
            assertThat(member.status()).isEqualTo(200);
            var program = outsider.get(path, "Authorization", "Bearer " + token);
            assertThat(program.statusCode()).isEqualTo(200);
            assertThat(header(program, "content-type")).isEqualTo("application/octet-stream");
            assertThat(header(program, "cache-control")).isEqualTo("max-age=31536000, private, immutable");
            assertThat(program.headers().firstValue("access-control-allow-origin"))
                    .isEmpty();
        }
    }

    @Test
    void a_text_has_the_digest_it_is_asked_for_by() {
        byte[] text = outsider.bytes("/log/blob/" + blob, "Authorization", "Bearer " + token);
        assertThat(java.util.HexFormat.of().formatHex(Trees.sha256(text))).isEqualTo(blob);
        assertThat(new String(text, UTF_8)).isEqualTo(TEXT);
    }

    @Test
    void entries_come_compressed_for_whoever_can_read_that() throws Exception {
        String path = "/log/tile/entries/000.p/3";
        byte[] plain = outsider.bytes(path, "Authorization", "Bearer " + token);
        var packed = outsider.get(path, "Authorization", "Bearer " + token, "Accept-Encoding", "gzip");
        assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/000.p/0",
                "/log/tile/0/000.p/01",
                "/log/tile/0/000.p/256",
                "/log/tile/0/000.p/255",
                "/log/tile/0/000",
                "/log/tile/00/000.p/1",
                "/log/tile/64/000.p/1",
                "/log/tile/-1/000.p/1",
                "/log/tile/0/001.p/1",
                "/log/tile/0/x000/000.p/1",
                "/log/tile/0/0.p/1",
                "/log/tile/0/",
                "/log/tile/0",
                "/log/tile/7/000.p/1",
                "/log/tile/0/000.p/1/",
                "/log/proof/-1",
                "/log/proof/00",
                "/log/proof/999999",
                "/log/proof/99999999999999999999",
                "/log/proof/x",
                "/log/nothing"
            })
    void what_is_not_written_as_it_must_be_or_not_published_is_not_there(String path) {
        var response = outsider.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "content-type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/entries/000",
                "/log/tile/entries/000.p/0",
                "/log/tile/entries/x",
                "/log/tile/entries/",
                "/log/blob/0000000000000000000000000000000000000000000000000000000000000000",
                "/log/blob/x",
                "/log/blob/"
            })
    void for_readers_of_entries_neither(String path) {
        assertThat(outsider.get(path, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_key_and_what_was_signed_last_are_their_owners_alone() throws Exception {
        var home = Path.of(instance.bean(Environment.class).getRequiredProperty("isonomia.home"));
        for (String file : new String[] {"log.key", "log.signed"})
            assertThat(Files.getPosixFilePermissions(home.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(home.resolve("log.key"))).endsWith(new String(outsider.bytes("/log/vkey"), UTF_8));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
