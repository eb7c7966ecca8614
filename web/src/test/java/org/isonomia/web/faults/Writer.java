package org.isonomia.web.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.isonomia.audit.oracle.Acknowledged;
import org.isonomia.web.endtoend.Person;
import tools.jackson.databind.JsonNode;

/**
 * A member who votes, comments and supports, one act after the other. What is not answered is sent again under the same
 * key until it is. Used by one thread at a time.
 */
final class Writer {
    private static final List<String> CHOICES = List.of("yes", "no", "abstain");
    private static final int PAUSE_MILLIS = 60;
    private static final int RETRY_MILLIS = 150;
    private static final int RECEIPT_EVERY = 8;

    private final Person person;
    private final Random random;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final Map<Long, byte[]> receipts = new HashMap<>();
    private int acts;
    private boolean supports;

    Writer(Person person, Random random) {
        this.person = person;
        this.random = random;
    }

    /** One act, however often it has to be sent. */
    void act(Targets targets, AtomicInteger retried) throws InterruptedException {
        String key = "act " + acts++;
        switch (random.nextInt(5)) {
            case 0, 1 -> send("PUT", targets.poll() + "/ballots/me", "{\"choice\":\"" + choice() + "\"}", key, retried);
            case 2, 3 -> send("POST", targets.thread() + "/comments", "{\"text\":\"" + key + "\"}", key, retried);
            default -> {
                String support = targets.proposal() + "/support/me";
                if (send(supports ? "DELETE" : "PUT", support, "{\"version\":1}", key, retried)) supports = !supports;
            }
        }
        Thread.sleep(random.nextInt(PAUSE_MILLIS));
    }

    /** @return whether it was accepted rather than refused */
    private boolean send(String method, String path, String json, String key, AtomicInteger retried)
            throws InterruptedException {
        while (true) {
            try {
                var answer = person.act(method, path, json, key);
                int status = answer.statusCode();
                if (status == 422) return false;
                if (status < 300) {
                    note(Person.JSON.readTree(answer.body()));
                    return true;
                }
                if (status < 500) throw new AssertionError(method + " " + path + ": " + status + " " + answer.body());
            } catch (IOException cutOff) {
                // Nobody knows whether it was done.
            }
            retried.incrementAndGet();
            Thread.sleep(RETRY_MILLIS);
        }
    }

    private void note(JsonNode receipt) {
        acknowledged.add(acknowledged(receipt));
        if (acknowledged.size() % RECEIPT_EVERY != 0) return;
        long position = acknowledged.get(acknowledged.size() / 2).position();
        if (position < 0) return;
        try {
            var proof = person.get("/log/proof/" + position);
            if (proof.statusCode() == 200) receipts.put(position, proof.body().getBytes(UTF_8));
        } catch (IOException e) {
            // This one is not kept.
        }
    }

    static Acknowledged acknowledged(JsonNode receipt) {
        var leaves = new ArrayList<String>();
        receipt.get("leafHashes").forEach(leaf -> leaves.add(leaf.asString()));
        return new Acknowledged(
                UUID.fromString(receipt.get("command").asString()),
                receipt.get("position").asLong(),
                leaves);
    }

    private String choice() {
        return CHOICES.get(random.nextInt(CHOICES.size()));
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** Kept while it went on, by position. */
    Map<Long, byte[]> receipts() {
        return receipts;
    }

    /** Where a writer writes, as paths in the API. */
    record Targets(String poll, String thread, String proposal) {}
}
