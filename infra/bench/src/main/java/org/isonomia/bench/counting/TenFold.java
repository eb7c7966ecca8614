package org.isonomia.bench.counting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case file of an instant run-off with every ballot ten times, each on a line of its own, in an order by chance. What
 * the source published is in it ten times too, except thresholds, which are more than half of the votes in a round.
 */
final class TenFold {

    private static final int TIMES = 10;
    private static final Set<String> THRESHOLDS = Set.of("threshold", "final_threshold");
    private static final Set<String> ROUND_NUMBER = Set.of("round");

    private TenFold() {}

    /** @return how many ballots were written */
    static int write(Path source, Path target) throws IOException {
        ObjectNode file = (ObjectNode) new JsonMapper().readTree(source);
        JsonNode ballots = file.remove("ballots");
        JsonNode expected = file.remove("expected");
        int[] order = order(ballots);
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            String head = file.toString();
            out.write(head.substring(0, head.length() - 1));
            out.write(",\n\"expected\":" + tenTimes((ObjectNode) expected) + ",\n\"ballots\":[");
            String[] lines = ballots.valueStream()
                    .map(ballot -> "\n{\"ranking\":" + ballot.get("ranking") + "}")
                    .toArray(String[]::new);
            for (int at = 0; at < order.length; at++) {
                out.write(at == 0 ? "" : ",");
                out.write(lines[order[at]]);
            }
            out.write("\n]}\n");
        }
        return order.length;
    }

    /** Each ballot's index as often as it is to be written. */
    private static int[] order(JsonNode ballots) {
        int[] order = IntStream.range(0, ballots.size())
                .flatMap(index -> {
                    int count = ballots.get(index).path("count").asInt(1);
                    return IntStream.generate(() -> index).limit((long) TIMES * count);
                })
                .toArray();
        SplittableRandom random = new SplittableRandom(20261123);
        for (int at = order.length - 1; at > 0; at--) {
            int with = random.nextInt(at + 1);
            int moved = order[at];
            order[at] = order[with];
            order[with] = moved;
        }
        return order;
    }

    private static JsonNode tenTimes(ObjectNode expected) {
        ObjectNode result = (ObjectNode) amounts(expected);
        String last = "";
        for (JsonNode round : result.get("rounds")) {
            long votes = round.get("tally")
                    .valueStream()
                    .mapToLong(amount -> Long.parseLong(amount.asString()))
                    .sum();
            last = Long.toString(votes / 2 + 1);
            ((ObjectNode) round).put("threshold", last);
        }
        return result.put("final_threshold", last);
    }

    private static JsonNode amounts(JsonNode published) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (published.isObject()) {
            ObjectNode object = nodes.objectNode();
            published.properties().forEach(field -> {
                boolean same = ROUND_NUMBER.contains(field.getKey()) || THRESHOLDS.contains(field.getKey());
                object.set(field.getKey(), same ? field.getValue() : amounts(field.getValue()));
            });
            return object;
        }
        if (published.isArray()) {
            var array = nodes.arrayNode();
            published.forEach(item -> array.add(amounts(item)));
            return array;
        }
        String text = published.asString();
        return text.matches("[0-9]+") ? nodes.stringNode(Long.toString(TIMES * Long.parseLong(text))) : published;
    }
}
