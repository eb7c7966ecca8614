package org.isonomia.web.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.web.IsonomiaApplication;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a member wrote in every field is nowhere to be found after the erasure: no table, file, log line or export. */
@Order(4)
class ErasedForGoodIT {
    private static final String CANARY = "canary7f3a";
    private static final String PASSWORD = "correct horse battery";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void noWordOfAnErasedMemberIsLeftAndEverythingElseHolds() throws Exception {
        try (var app = new OwnProcess()) {
            app.start(IsonomiaApplication.class);
            var founder = founder(app);
            var canary = member(app, founder);
            speaks(canary, founder);
            String kept = keeps(founder, "kept7f3a");
            keeps(canary, CANARY + "draft");
            assertThat(found(app)).as("the search finds what is there").isNotEmpty();
            String data = canary.get("/api/me/data").body();
            assertThat(data)
                    .contains(
                            CANARY + "name",
                            CANARY + "mail@example.org",
                            CANARY + "text",
                            CANARY + "harm",
                            CANARY + "draft",
                            CANARY + "later");
            assertThat(canary.get("/me/data").body()).contains(CANARY + "reason");
            var result = founder.read("/api/polls");

            analyze(app);
            canary.done("POST", "/api/me/erase", "{}", "erase");

            await().atMost(PATIENCE)
                    .until(() ->
                            rows(app, "select (select count(*) from web.credential) + (select count(*) from web.purge)")
                                    == 1);
            await().atMost(PATIENCE).untilAsserted(() -> {
                recycle(app);
                assertThat(found(app)).isEmpty();
                assertThat(tables(app)).isEmpty();
            });
            String export = founder.get("/api/log/export").body();
            assertThat(export).doesNotContain(CANARY);
            assertThat(canary.get("/api/me").statusCode()).isEqualTo(401);
            assertThat(founder.read("/api/polls")).isEqualTo(result);
            assertThat(founder.get("/members").body()).doesNotContain(CANARY);
            assertThat(founder.get("/history").body()).contains("A former member");
            Audit.assertClean(export);

            app.kill();
            app.start(IsonomiaApplication.class);
            recycle(app);
            assertThat(found(app)).isEmpty();
            assertThat(founder.get(kept).body()).as("a draft outlives a crash").contains("kept7f3a");
            Audit.assertClean(founder.get("/api/log/export").body());
        }
    }

    private static Person founder(OwnProcess app) throws IOException {
        var founder = new Person(app.url());
        founder.done("POST", "/api/community", """
                {"name":"Testers","language":"en","timeZone":"UTC","founderName":"Ada","template":"majority",
                 "founderEmail":"ada@example.org","password":"%s","pace":"same-day"}""".formatted(PASSWORD), "found");
        return founder;
    }

    private static Person member(OwnProcess app, Person founder) throws IOException {
        String invitation = founder.done(
                "POST",
                "/api/invitations",
                "{\"expiresAt\":\"" + Instant.now().plus(Duration.ofDays(1)) + "\",\"uses\":1}",
                "invite");
        await().atMost(PATIENCE).until(() -> founder.get(invitation).statusCode() == 200);
        String secret = founder.read(invitation).get("path").asString().replaceFirst(".*/", "");
        var person = new Person(app.url());
        person.done("POST", invitation + "/members", """
                {"secret":"%s","name":"%sname","email":"%smail@example.org","password":"%s"}""".formatted(secret, CANARY, CANARY, PASSWORD), "join");
        return person;
    }

    /** A word in every field that a member can fill at once. */
    private static void speaks(Person canary, Person founder) throws IOException {
        String thread = canary.done(
                "POST",
                "/api/threads",
                "{\"title\":\"%stitle\",\"text\":\"%stext\"}".formatted(CANARY, CANARY),
                "thread");
        String comment =
                canary.done("POST", thread + "/comments", "{\"text\":\"%sfirst\"}".formatted(CANARY), "comment");
        canary.done(
                "PUT",
                "/api/comments/" + comment.replaceFirst(".*[/#]", ""),
                "{\"text\":\"%ssecond\"}".formatted(CANARY),
                "revise");
        String poll = founder.done("POST", "/api/polls", "{\"question\":\"Shall we?\"}", "ask");
        vote(canary, poll, "no", "reason");
        String consent =
                founder.done("POST", "/api/polls", "{\"question\":\"All well?\",\"rule\":\"consent/1\"}", "consent");
        vote(canary, consent, "object", "harm");
        String mine = canary.done("POST", "/api/polls", "{\"question\":\"Too soon?\"}", "mine");
        await().atMost(PATIENCE).until(() -> canary.get(mine).statusCode() == 200);
        saves(canary, founder);
        canary.done("POST", mine + "/cancel", "{\"why\":\"%swhy\"}".formatted(CANARY), "cancel");
    }

    /** @return where the draft is found */
    private static String keeps(Person member, String text) throws IOException {
        String csrf = member.read("/api/session").get("csrf").asString();
        var kept = member.submit("/drafts", "_csrf=" + csrf + "&title=Kites&text=" + text + "&effect=none");
        assertThat(kept.statusCode()).isEqualTo(303);
        return kept.headers().firstValue("Location").orElseThrow();
    }

    /** A ballot for later. */
    private static void saves(Person canary, Person founder) throws IOException {
        String ranked = founder.done(
                "POST",
                "/api/polls",
                "{\"question\":\"Which?\",\"rule\":\"irv/2\",\"options\":[{\"id\":\"o1\",\"title\":\"A\"},{\"id\":\"o2\",\"title\":\"B\"}]}",
                "which");
        await().atMost(PATIENCE).until(() -> canary.get(ranked).statusCode() == 200);
        String csrf = canary.read("/api/session").get("csrf").asString();
        String page = ranked.replace("/api", "") + "/ballot/draft";
        var saved = canary.submit(page, "_csrf=" + csrf + "&rank-o1=1&reason=" + CANARY + "later");
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    private static void vote(Person canary, String poll, String choice, String reason) throws IOException {
        await().atMost(PATIENCE).until(() -> canary.get(poll).statusCode() == 200);
        canary.done(
                "PUT",
                poll + "/ballots/me",
                "{\"choice\":\"%s\",\"reason\":\"%s\"}".formatted(choice, CANARY + reason),
                "vote" + reason);
    }

    /** Gathers statistics, as a server does by itself now and then. */
    private static void analyze(OwnProcess app) throws SQLException, IOException {
        try (var connection = superuser(app);
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** Ends the write-ahead log's segments so far, as a busy server does by itself. */
    private static void recycle(OwnProcess app) throws SQLException, IOException {
        try (var connection = superuser(app);
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
            statement.execute("select pg_switch_wal()");
            statement.execute("checkpoint");
            statement.execute("checkpoint");
        }
    }

    /** The files of the home that hold the word, database and output among them. Files come and go meanwhile. */
    private static List<Path> found(OwnProcess app) throws IOException {
        byte[] word = CANARY.getBytes(UTF_8);
        var program = app.home().resolve("bin");
        var found = new ArrayList<Path>();
        Files.walkFileTree(app.home(), new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(program) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && holds(file, word)) found.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }
        });
        return found;
    }

    private static boolean holds(Path file, byte[] word) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return false;
        }
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains(new String(word, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /** The tables that hold the word in any column, also as bytes. */
    private static List<String> tables(OwnProcess app) throws SQLException, IOException {
        String hex = java.util.HexFormat.of().formatHex(CANARY.getBytes(UTF_8));
        var found = new ArrayList<String>();
        try (var connection = superuser(app);
                var statement = connection.createStatement()) {
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables")) {
                while (rows.next()) names.add(rows.getString(1));
            }
            for (String table : names)
                try (var rows = statement.executeQuery("select count(*) from " + table + " t where t::text like '%"
                        + CANARY + "%' or t::text like '%" + hex + "%'")) {
                    rows.next();
                    if (rows.getLong(1) > 0) found.add(table);
                }
        }
        return found;
    }

    private static long rows(OwnProcess app, String sql) throws SQLException, IOException {
        try (var connection = superuser(app);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection superuser(OwnProcess app) throws SQLException, IOException {
        String port = Files.readAllLines(app.home().resolve("pg18/postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(app.home().resolve("pg18.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/isonomia", "postgres", password);
    }
}
