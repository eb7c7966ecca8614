package org.isonomia.web.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.isonomia.audit.oracle.Finding;
import org.isonomia.audit.oracle.Oracle;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.web.endtoend.OwnProcess;
import org.isonomia.web.endtoend.Person;
import org.isonomia.web.faults.Writer.Targets;

/** A community whose application goes through one fault after the other under load, judged after each. */
final class Stand {
    /** What is done to it while everybody writes. It returns when the fault is over. */
    interface Fault {
        void strike(Load load) throws Exception;
    }

    /** What the nodes go by. */
    interface Time {
        void step(Duration by) throws IOException;
    }

    static final Duration PATIENCE = Oracle.PATIENCE;
    private static final int WRITERS = 8;
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("isonomia_audit_[A-Za-z0-9_-]+");
    private static final Duration VOTING = Duration.ofMinutes(61);

    private final List<OwnProcess> nodes;
    private final List<String> polls = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private final Map<Long, byte[]> receipts = new HashMap<>();
    private final Person founder;
    private final String thread;
    private final String proposal;
    private final Oracle oracle;
    private final Time time;
    private Duration ahead = Duration.ZERO;

    /** With the clock that the application is given. @param nodes as below */
    Stand(List<OwnProcess> nodes, Served.Database database) throws IOException {
        this(nodes, database, by -> {
            for (var node : nodes) node.tell(DrivenApplication.STEP + by);
        });
    }

    /** Founds the community. @param nodes run already, over one database; the first is the one that is judged */
    Stand(List<OwnProcess> nodes, Served.Database database, Time time) throws IOException {
        this.nodes = nodes;
        this.time = time;
        var app = nodes.getFirst();
        founder = new Person(app.url());
        founder.done("POST", "/api/community", """
                {"name":"Testers","language":"en","timeZone":"UTC","founderName":"Ada","template":"majority",
                 "founderEmail":"ada@example.org","password":"%s","pace":"same-day"}""".formatted(PASSWORD), "found");
        join();
        thread = founder.done("POST", "/api/threads", "{\"title\":\"Here\",\"text\":\"we talk\"}", "thread");
        proposal = founder.done("POST", "/api/proposals", "{\"title\":\"This\",\"text\":\"So be it.\"}", "proposal");
        await().atMost(PATIENCE).until(() -> founder.get("/log/checkpoint").statusCode() == 200);
        var key = VerifierKey.parse(founder.get("/log/vkey").body().strip());
        var served = new Served(app, database, founder, token(), polls);
        oracle = new Oracle(served, key, Files.createDirectories(app.home().resolve("auditor")));
    }

    private void join() throws IOException {
        String invitation = founder.done(
                "POST",
                "/api/invitations",
                "{\"expiresAt\":\"" + Instant.now().plus(Duration.ofDays(1)) + "\",\"uses\":" + WRITERS + "}",
                "invite");
        await().atMost(PATIENCE).until(() -> founder.get(invitation).statusCode() == 200);
        String secret = founder.read(invitation).get("path").asString().replaceFirst(".*/", "");
        for (int number = 0; number < WRITERS; number++) {
            var person = new Person(nodes.get(number % nodes.size()).url());
            person.done(
                    "POST", invitation + "/members", """
                    {"secret":"%s","name":"Writer %d","email":"writer%d@example.org","password":"%s"}""".formatted(secret, number, number, PASSWORD), "join " + number);
            writers.add(new Writer(person, Extent.random("writer " + number)));
        }
    }

    private String token() throws IOException {
        String csrf = founder.read("/api/session").get("csrf").asString();
        var shown =
                TOKEN.matcher(founder.submit("/audit/tokens", "_csrf=" + csrf).body());
        if (!shown.find()) throw new AssertionError("no token");
        return shown.group();
    }

    /** Everything that was acknowledged under the fault holds after it, and it is well within a minute by itself. */
    void survive(String name, Fault fault) throws Exception {
        require(name, oracle.keep());
        long began = System.nanoTime();
        int earlier = writers.stream()
                .mapToInt(writer -> writer.acknowledged().size())
                .sum();
        try (var load = new Load(writers, openPoll())) {
            load.awaitMore(2 * WRITERS, PATIENCE);
            fault.strike(load);
            long over = System.nanoTime();
            try {
                load.stop(PATIENCE);
            } catch (TimeoutException e) {
                throw new AssertionError(said(name, "acts are not answered a minute after the fault"), e);
            }
            settle();
            var left = PATIENCE.minusNanos(System.nanoTime() - over);
            System.out.printf(
                    "%s: %d acts answered, %d sent again, well after %d ms, %s%n",
                    name, load.answered(), load.retried(), (System.nanoTime() - over) / 1_000_000, Extent.seed());
            writers.forEach(writer -> receipts.putAll(writer.receipts()));
            var told = writers.stream()
                    .flatMap(writer -> writer.acknowledged().stream())
                    .toList();
            if (told.size() <= earlier) throw new AssertionError(said(name, "nothing was acknowledged"));
            require(name, oracle.judge(told, receipts, left));
        }
        System.out.printf("%s: judged after %d ms%n", name, (System.nanoTime() - began) / 1_000_000);
    }

    /** A poll that everybody votes in from now on. */
    Targets openPoll() throws IOException {
        int number = polls.size();
        polls.add(founder.done("POST", "/api/polls", "{\"question\":\"Question " + number + "?\"}", "poll " + number));
        return new Targets(polls.getLast(), thread, proposal);
    }

    Person founder() {
        return founder;
    }

    String thread() {
        return thread;
    }

    /** Empty until it is decided. */
    String outcome(String poll) throws IOException {
        return founder.read(poll).at("/poll/line/outcome").asString("");
    }

    String state(String poll) throws IOException {
        return founder.read(poll).at("/poll/line/state").asString("");
    }

    /** The clocks of all nodes step at once. */
    void step(Duration by) throws IOException {
        ahead = ahead.plus(by);
        time.step(by);
    }

    void start(OwnProcess node) throws IOException {
        node.start(DrivenApplication.class, ahead.toString());
    }

    /** Every poll is over and its result is shown. */
    private void settle() throws IOException {
        for (int round = 0; round < 3 && !isSettled(); round++) {
            step(VOTING);
            try {
                await().atMost(Duration.ofSeconds(20)).until(this::isSettled);
            } catch (org.awaitility.core.ConditionTimeoutException e) {
                // One without enough ballots stays open once more.
            }
        }
    }

    private boolean isSettled() {
        try {
            for (String poll : polls) if (outcome(poll).isEmpty()) return false;
            return true;
        } catch (IOException | tools.jackson.core.JacksonException e) {
            return false;
        }
    }

    private void require(String name, List<Finding> findings) throws IOException {
        if (!findings.isEmpty())
            throw new AssertionError(said(
                    name,
                    String.join("\n", findings.stream().map(Finding::toString).toList())));
    }

    private String said(String name, String what) throws IOException {
        var text = new StringBuilder(name + " (" + Extent.seed() + "): " + what);
        for (var node : nodes) {
            var lines = Files.readAllLines(node.output(), UTF_8);
            text.append("\n--- ").append(node.url()).append('\n');
            lines.subList(Math.max(0, lines.size() - 80), lines.size())
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }
}
