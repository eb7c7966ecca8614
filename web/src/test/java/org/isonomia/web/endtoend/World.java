package org.isonomia.web.endtoend;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A community with one of everything, and what a sound request to any endpoint of it looks like. */
final class World {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Stands in every text that may say anything. */
    static final JsonNode WORDS = text("Some words");

    /** Optional, and not needed. */
    private static final Set<String> LEFT_OUT = Set.of("rollOf", "ballot", "memberClass", "question");

    final Browser founder;
    private final String soon;
    private final Map<String, String> ids;
    private final String secret;

    private World(TestInstance instance, Browser founder, Map<String, String> ids, String secret) {
        this.soon = instance.clock().instant().plus(Duration.ofDays(3)).toString();
        this.founder = founder;
        this.ids = ids;
        this.secret = secret;
    }

    static World of(TestInstance instance) {
        var founder = instance.founder();
        String[] invitation = instance.invitation(100).split("/");
        String thread = made(founder.post("/api/threads", "{\"title\":\"Tea\",\"text\":\"Which?\"}"));
        String comment = made(founder.post("/api/threads/" + thread + "/comments", "{\"text\":\"Green.\"}"));
        String proposal = made(founder.post("/api/proposals", "{\"title\":\"Tea\",\"text\":\"Let there be tea.\"}"));
        String poll = made(founder.post("/api/polls", "{\"question\":\"Tea?\"}"));
        var raised = founder.post("/api/questions", "{\"title\":\"Which tea?\",\"text\":\"Green or black.\"}");
        String question = made(raised);
        founder.see(raised);
        founder.get("/api/questions/" + question);
        return new World(
                instance,
                founder,
                Map.ofEntries(
                        Map.entry("objector", "m_unknown"),
                        Map.entry("question", question),
                        Map.entry("thread", thread),
                        Map.entry("comment", comment),
                        Map.entry("proposal", proposal),
                        Map.entry("matter", proposal),
                        Map.entry("poll", poll),
                        Map.entry("of", "PANEL"),
                        Map.entry("invitation", invitation[2]),
                        Map.entry("circle", "o_unknown"),
                        Map.entry("role", "r_unknown"),
                        Map.entry("token", "a_unknown"),
                        Map.entry("task", "t_unknown"),
                        Map.entry("session", "0".repeat(64)),
                        Map.entry("member", founder.get("/api/me").text("/person/id"))),
                invitation[3]);
    }

    private static String made(Reply reply) {
        if (reply.status() != 201) throw new AssertionError(reply);
        return reply.location().replaceFirst(".*[/#]", "");
    }

    /** The endpoint's path with the ids of what there is. */
    String path(Endpoint endpoint) {
        String path = filled(endpoint.path());
        if (path.contains("{")) throw new AssertionError("World has no id for " + endpoint);
        return path;
    }

    /** A path with the ids of what there is, where there is one of that name. */
    String filled(String path) {
        String filled = path;
        for (var id : ids.entrySet()) filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        return filled;
    }

    /** The endpoint's path with every id replaced. */
    String pathWith(Endpoint endpoint, String body) {
        String path = endpoint.path();
        for (var id : ids.entrySet())
            path = path.replace("{" + id.getKey() + "}", id.getValue().substring(0, 2) + body);
        return path;
    }

    /** A body that can be read; whether it is accepted is for the decision. */
    ObjectNode body(Endpoint endpoint) {
        var body = JSON.createObjectNode();
        var fields = endpoint.fields();
        if (fields != null)
            fields.forEach((name, schema) -> {
                if (!LEFT_OUT.contains(name)) body.set(name, value(name, schema));
            });
        if (endpoint.path().equals("/api/polls")) body.set("question", WORDS);
        return body;
    }

    private JsonNode value(String name, JsonNode schema) {
        return switch (name) {
            case "choice" -> text("yes");
            case "secret" -> text(secret);
            case "email", "founderEmail" -> text("someone@example.org");
            case "password" -> text(TestInstance.PASSWORD);
            case "language" -> text("en");
            case "timeZone" -> text("Europe/Vienna");
            case "parent" -> text(ids.get("comment"));
            case "rule" -> text("yes-no/1");
            case "settings" -> JSON.createObjectNode();
            default -> sample(name, schema);
        };
    }

    private JsonNode sample(String name, JsonNode schema) {
        if (ids.containsKey(name)) return text(ids.get(name));
        if (schema.path("enum").size() > 0) return schema.path("enum").get(0);
        return switch (schema.path("type").asString("")) {
            case "integer" -> JSON.valueToTree(1);
            case "boolean" -> JSON.valueToTree(true);
            case "array" -> JSON.createArrayNode();
            default -> schema.path("format").asString("").equals("date-time") ? text(soon) : WORDS;
        };
    }

    private static JsonNode text(@Nullable String words) {
        return JSON.getNodeFactory().stringNode(words);
    }
}
