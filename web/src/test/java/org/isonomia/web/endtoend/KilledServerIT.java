package org.isonomia.web.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.web.IsonomiaApplication;
import org.isonomia.web.testing.Outsider;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The application is killed while 64 vote, twice, and nothing that was acknowledged is lost or done twice. */
class KilledServerIT {
    private static final int VOTERS = 64;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 120;
    private static final String PASSWORD = "correct horse battery";

    @Test
    void aKillAmidst64VotersLosesNothingAndARestartGoesOn() throws Exception {
        try (var app = new OwnProcess()) {
            System.out.println("started from nothing in " + app.start(IsonomiaApplication.class));
            var founder = founder(app);
            var voters = voters(app, founder);
            String poll = founder.done("POST", "/api/polls", "{\"question\":\"Does it hold?\"}", "ask");

            var log = new Outsider(app.url());
            var published = log.checkpoint();
            killWhileTheyVote(app, voters, poll);
            var before = voters.stream().flatMap(v -> v.receipts().stream()).toList();
            assertThat(before).hasSizeBetween(ACKNOWLEDGED_BEFORE_THE_KILL, VOTERS * Voter.BALLOTS - 1);
            assertThat(app.databaseRuns()).isTrue();
            System.out.println("started again in " + app.start(IsonomiaApplication.class));
            assertThat(ballots(founder)).containsAllEntriesOf(positions(before));
            log.requireContinued(published);

            allVote(voters, poll);
            assertEveryBallotIsThereOnce(founder, voters);
            assertThat(founder.read(poll).at("/poll/line/state").asString()).isEqualTo("open");

            app.kill();
            app.start(LaterApplication.class, "PT2H");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !founder.read(poll)
                            .at("/poll/line/outcome")
                            .asString("")
                            .isEmpty());
            assertThat(tally(founder.read(poll).at("/poll/tally"))).isEqualTo(expected(voters));
            assertEveryBallotIsThereOnce(founder, voters);
            log.requireContinued(published);
            var report = Audit.assertClean(founder.get("/api/log/export").body());
            assertThat(report.derived().polls().getFirst().tally()).isEqualTo(expected(voters));
        }
    }

    private static Person founder(OwnProcess app) throws IOException {
        var founder = new Person(app.url());
        founder.done("POST", "/api/community", """
                {"name":"Testers","language":"en","timeZone":"UTC","founderName":"Ada","template":"majority",
                 "founderEmail":"ada@example.org","password":"%s","pace":"same-day"}""".formatted(PASSWORD), "found");
        return founder;
    }

    private static List<Voter> voters(OwnProcess app, Person founder) throws Exception {
        String invitation = founder.done(
                "POST",
                "/api/invitations",
                "{\"expiresAt\":\"" + Instant.now().plus(Duration.ofDays(1)) + "\",\"uses\":" + VOTERS + "}",
                "invite");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(invitation).statusCode() == 200);
        String secret = founder.read(invitation).get("path").asString().replaceFirst(".*/", "");
        var voters = new ArrayList<Voter>();
        for (int number = 0; number < VOTERS; number++) {
            var person = new Person(app.url());
            person.done(
                    "POST", invitation + "/members", """
                    {"secret":"%s","name":"Voter %d","email":"voter%d@example.org","password":"%s"}""".formatted(secret, number, number, PASSWORD), "join " + number);
            voters.add(new Voter(person, number));
        }
        return voters;
    }

    private static void killWhileTheyVote(OwnProcess app, List<Voter> voters, String poll) throws Exception {
        var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var voter : voters)
                threads.submit(() -> {
                    try {
                        voter.cast(poll, v -> enough.countDown());
                    } catch (IOException cutOff) {
                        // No answer came. The voter repeats this ballot when the server is back.
                    }
                });
            enough.await();
            app.kill();
        }
    }

    private static void allVote(List<Voter> voters, String poll) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var voting = new ArrayList<Future<?>>();
            for (var voter : voters)
                voting.add(threads.submit(() -> {
                    while (!voter.isThrough()) voter.cast(poll, v -> {});
                    return voter;
                }));
            for (var vote : voting) vote.get();
        }
    }

    private static void assertEveryBallotIsThereOnce(Person member, List<Voter> voters) throws IOException {
        var receipts = voters.stream().flatMap(v -> v.receipts().stream()).toList();
        assertThat(receipts).hasSize(VOTERS * Voter.BALLOTS);
        assertThat(ballots(member)).isEqualTo(positions(receipts));
    }

    /** Each acknowledged command with the position it was said to have. */
    private static Map<String, Long> positions(List<JsonNode> receipts) {
        var positions = new HashMap<String, Long>();
        receipts.forEach(receipt -> positions.put(
                receipt.get("command").asString(), receipt.get("position").asLong()));
        assertThat(positions).hasSameSizeAs(receipts);
        return positions;
    }

    /** Each command that cast a ballot, with the position of its entry; fails when one did so twice. */
    private static Map<String, Long> ballots(Person member) throws IOException {
        var positions = new HashMap<String, Long>();
        for (String line : member.get("/api/log/export").body().lines().toList()) {
            var exported = Person.JSON.readTree(line);
            if (!exported.has("entry")) continue;
            var entry = Person.JSON.readTree(
                    new String(Base64.getDecoder().decode(exported.get("entry").asString()), UTF_8));
            if (!entry.get("type").asString().startsWith("polls.BallotCast/")) continue;
            var earlier = positions.put(
                    entry.get("command").asString(), exported.get("position").asLong());
            assertThat(earlier).isNull();
        }
        return positions;
    }

    private static Tally expected(List<Voter> voters) {
        var counts = voters.stream().collect(groupingBy(Voter::lastChoice, counting()));
        return new Tally(
                counts.getOrDefault("yes", 0L), counts.getOrDefault("no", 0L), counts.getOrDefault("abstain", 0L));
    }

    private static Tally tally(JsonNode tally) {
        return new Tally(
                tally.get("yes").asLong(),
                tally.get("no").asLong(),
                tally.get("abstain").asLong());
    }
}
