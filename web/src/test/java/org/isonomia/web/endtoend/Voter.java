package org.isonomia.web.endtoend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A voter who changes their mind a few times, and repeats under the same key what was not acknowledged. */
final class Voter {
    static final int BALLOTS = 6;
    private static final List<String> CHOICES = List.of("yes", "no", "abstain");

    private final Person person;
    private final int number;
    private final Map<Integer, JsonNode> receipts = new HashMap<>();

    Voter(Person person, int number) {
        this.person = person;
        this.number = number;
    }

    /** Casts what is still to be cast, until all is acknowledged or no answer comes. */
    void cast(String poll, Consumer<Voter> acknowledged) throws IOException {
        for (int ballot = receipts.size(); ballot < BALLOTS; ballot++) {
            var answer = person.act(
                    "PUT", poll + "/ballots/me", "{\"choice\":\"" + choice(ballot) + "\"}", "ballot " + ballot);
            if (answer.statusCode() == 503) return;
            if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
            receipts.put(ballot, Person.JSON.readTree(answer.body()));
            acknowledged.accept(this);
        }
    }

    boolean isThrough() {
        return receipts.size() == BALLOTS;
    }

    List<JsonNode> receipts() {
        return new ArrayList<>(receipts.values());
    }

    String lastChoice() {
        return choice(BALLOTS - 1);
    }

    private String choice(int ballot) {
        return CHOICES.get((number + ballot) % CHOICES.size());
    }
}
