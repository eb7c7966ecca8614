package org.isonomia.audit.mutation;

import static org.isonomia.audit.mutation.HonestLog.JSON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isonomia.events.MemberId;
import org.isonomia.events.catalogue.Isonomia;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every change of one field of a log, a few for each. */
final class Mutations {
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    private final HonestLog log;
    private final Map<String, List<String>> ids;
    private final List<Mutant> all = new ArrayList<>();

    private Mutations(HonestLog log) {
        this.log = log;
        ids = log.idsByPrefix();
    }

    static List<Mutant> of(HonestLog log) {
        var mutations = new Mutations(log);
        for (int position = 0; position < log.drafts.size(); position++) mutations.of(position);
        return mutations.all;
    }

    private void of(int position) {
        var entry = log.entries.get(position);
        String kind = entry.get("type").asString().replaceAll("/.*", "");
        var data = (ObjectNode) entry.get("data");
        values(position, kind, data, data, List.of());
        absent(position, kind, data);
        versions(position, kind, data);
        if (log.drafts.get(position).stamp().ordinal() == 0) stamps(position, kind);
    }

    private void data(int position, String kind, String path, String change, ObjectNode data) {
        all.add(new Mutant(position, kind + " " + path, change, new Mutant.Data(data)));
    }

    /** Each value below this node, changed in a copy of the whole. @param steps names and indices that lead to it */
    private void values(int position, String kind, ObjectNode data, JsonNode node, List<Object> steps) {
        if (node instanceof ArrayNode array) items(position, kind, data, array, steps);
        for (Object step : steps(node)) {
            var below = new ArrayList<>(steps);
            below.add(step);
            var value = step instanceof Integer item ? node.get(item) : node.get((String) step);
            if (value.isContainer()) values(position, kind, data, value, below);
            for (var other : others(value).entrySet()) {
                var copy = data.deepCopy();
                var parent = at(copy, steps);
                if (step instanceof Integer item) ((ArrayNode) parent).set(item, other.getValue());
                else ((ObjectNode) parent).set((String) step, other.getValue());
                data(position, kind, path(below), other.getKey(), copy);
            }
            if (step instanceof String name) {
                var copy = data.deepCopy();
                ((ObjectNode) at(copy, steps)).remove(name);
                data(position, kind, path(below), "left out", copy);
            }
        }
    }

    private static List<Object> steps(JsonNode node) {
        var steps = new ArrayList<Object>();
        if (node instanceof ObjectNode object) steps.addAll(object.propertyNames());
        if (node instanceof ArrayNode array)
            for (int item = 0; item < Math.min(3, array.size()); item++) steps.add(item);
        return steps;
    }

    private static JsonNode at(JsonNode whole, List<Object> steps) {
        var node = whole;
        for (Object step : steps) node = step instanceof Integer item ? node.get(item) : node.get((String) step);
        return node;
    }

    /** Items without their index. */
    private static String path(List<Object> steps) {
        return steps.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(java.util.stream.Collectors.joining("."));
    }

    private void items(int position, String kind, ObjectNode data, ArrayNode array, List<Object> steps) {
        if (array.isEmpty()) return;
        var without = data.deepCopy();
        var rest = (ArrayNode) at(without, steps);
        var first = rest.remove(0);
        data(position, kind, path(steps), "first left out", without);
        var doubled = without.deepCopy();
        ((ArrayNode) at(doubled, steps)).insert(0, first).insert(0, first);
        data(position, kind, path(steps), "first doubled", doubled);
        var last = without.deepCopy();
        ((ArrayNode) at(last, steps)).add(first);
        if (array.size() > 1) data(position, kind, path(steps), "first last", last);
    }

    private Map<String, JsonNode> others(JsonNode value) {
        var others = new LinkedHashMap<String, JsonNode>();
        if (value.isBoolean()) others.put("negated", JSON.valueToTree(!value.asBoolean()));
        if (value.isNumber()) {
            others.put("one more", JSON.valueToTree(value.asLong() + 1));
            others.put("one less", JSON.valueToTree(value.asLong() - 1));
            others.put("many", JSON.valueToTree(1_000_000));
        }
        if (value.isString()) texts(value.asString(), others);
        return others;
    }

    private void texts(String text, Map<String, JsonNode> others) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            var moment = Instant.parse(text);
            others.put("a second later", JSON.valueToTree(text(moment.plusSeconds(1))));
            others.put("a day earlier", JSON.valueToTree(text(moment.minus(Duration.ofDays(1)))));
            others.put("in 2099", JSON.valueToTree(text(FAR)));
        } else if (text.matches("P(\\d+D)?(T.*)?") && text.length() > 1) {
            var length = Duration.parse(text);
            others.put("an hour longer", JSON.valueToTree(length.plusHours(1).toString()));
            others.put("years longer", JSON.valueToTree(length.plusDays(9_000).toString()));
        } else if (text.matches("[0-9a-f]{64}"))
            others.put("another digest", JSON.valueToTree((text.charAt(0) == '0' ? '1' : '0') + text.substring(1)));
        else if (text.matches("[a-z]_[A-Za-z0-9_-]{1,40}")) {
            ids.getOrDefault(text.substring(0, 2), List.of()).stream()
                    .filter(other -> !other.equals(text))
                    .limit(2)
                    .forEach(other -> others.put("of " + other, JSON.valueToTree(other)));
            others.put("of a stranger", JSON.valueToTree(text.substring(0, 2) + "stranger"));
        } else if (text.matches("\\d+(/\\d+)?")) others.put("another number", JSON.valueToTree("1/3"));
        else {
            for (String word : List.of("yes", "no", "abstain", "object", "consent"))
                if (!word.equals(text)) others.put("says " + word, JSON.valueToTree(word));
            enums(text).forEach(other -> others.put("is " + other, JSON.valueToTree(other)));
            others.put("other words", JSON.valueToTree(text + "x"));
        }
    }

    /** The words that enums have, in the spelling of entries, for one of them. */
    private static List<String> enums(String text) {
        for (Class<? extends Enum<?>> type : WORDS) {
            var words = Arrays.stream(type.getEnumConstants())
                    .map(each -> each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                    .toList();
            if (words.contains(text))
                return words.stream().filter(word -> !word.equals(text)).toList();
        }
        return List.of();
    }

    private static final List<Class<? extends Enum<?>>> WORDS = List.of(
            org.isonomia.rules.yesno.Result.Outcome.class,
            org.isonomia.rules.yesno.Tick.Requirement.class,
            org.isonomia.events.polls.Occasion.Reason.class,
            org.isonomia.events.community.DecisionKind.class,
            org.isonomia.events.community.Charter.Template.class,
            org.isonomia.events.community.Conduct.Visibility.class,
            org.isonomia.rules.quorum.Quorum.Form.class,
            org.isonomia.rules.quorum.Quorum.Counts.class,
            org.isonomia.events.roles.RoleEvent.MandateEnded.Reason.class,
            org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict.class,
            org.isonomia.rules.sortition.LotOf.class);

    /** What is absent is there. */
    private void absent(int position, String kind, ObjectNode data) {
        for (var component : log.event(position).getClass().getRecordComponents()) {
            if (data.has(component.getName()) && !data.get(component.getName()).isNull()) continue;
            JsonNode value = switch (component.getType().getSimpleName()) {
                case "Instant" ->
                    JSON.valueToTree(text(log.drafts.get(position).stamp().at()));
                case "MemberId" -> JSON.valueToTree("m_ada");
                case "String" -> JSON.valueToTree("words");
                case "Integer", "Long" -> JSON.valueToTree(1);
                case "Sealed" -> JSON.valueToTree("0".repeat(64));
                case "PollId", "QuestionId", "ThreadId", "RoleId", "CommentId", "ProposalId", "InvitationId" ->
                    JSON.valueToTree(ids.getOrDefault(prefix(component.getType().getSimpleName()), List.of("x_none"))
                            .getFirst());
                default -> null;
            };
            if (value == null) continue;
            var copy = JSON.createObjectNode();
            for (var each : log.event(position).getClass().getRecordComponents())
                if (each.getName().equals(component.getName())) copy.set(each.getName(), value);
                else if (data.has(each.getName()))
                    copy.set(each.getName(), data.get(each.getName()).deepCopy());
            data(position, kind, component.getName(), "there", copy);
        }
    }

    private static String prefix(String type) {
        return switch (type) {
            case "PollId" -> "p_";
            case "QuestionId" -> "x_";
            case "ThreadId" -> "d_";
            case "RoleId" -> "r_";
            case "CommentId" -> "c_";
            case "ProposalId" -> "q_";
            default -> "i_";
        };
    }

    /** As the programs before would have written it: without what they did not know. */
    private void versions(int position, String kind, ObjectNode data) {
        Isonomia.CATALOGUE.of(log.event(position).getClass()).earlier().forEach(earlier -> {
            var copy = pruned(data, earlier.type());
            all.add(new Mutant(
                    position,
                    kind + " version",
                    "is " + earlier.version(),
                    new Mutant.Version(earlier.version(), copy)));
        });
    }

    private static ObjectNode pruned(ObjectNode data, Class<?> type) {
        var copy = JSON.createObjectNode();
        for (var component : type.getRecordComponents()) {
            var value = data.get(component.getName());
            if (value == null) continue;
            boolean nested = value instanceof ObjectNode && component.getType().isRecord();
            copy.set(component.getName(), nested ? pruned((ObjectNode) value, component.getType()) : value.deepCopy());
        }
        return copy;
    }

    private void stamps(int position, String kind) {
        var stamp = log.drafts.get(position).stamp();
        for (Duration off : List.of(
                Duration.ofSeconds(1),
                Duration.ofSeconds(-1),
                Duration.ofHours(2),
                Duration.ofHours(-2),
                Duration.ofDays(-400)))
            stamped(
                    position,
                    kind + " at",
                    "by " + off,
                    each -> Mutant.at(each, each.at().plus(off)));
        stamped(position, kind + " at", "in 2099", each -> Mutant.at(each, FAR));
        var others = ids.getOrDefault("m_", List.of());
        for (String other : others.subList(0, Math.min(3, others.size())))
            if (!other.equals(String.valueOf(stamp.by())))
                stamped(position, kind + " by", other, each -> Mutant.by(each, new MemberId(other)));
        stamped(position, kind + " by", "a stranger", each -> Mutant.by(each, new MemberId("m_nobody")));
        if (stamp.by() != null) stamped(position, kind + " by", "nobody", each -> Mutant.by(each, null));
        if (stamp.because() != null)
            stamped(position, kind + " because", "nothing", each -> Mutant.because(each, null));
        for (int back : List.of(1, 2, 3, 5, 8, 13, 21)) {
            if (position < back) break;
            var cause = log.drafts.get(position - back).stamp().id();
            if (!Objects.equals(cause, stamp.because()))
                stamped(
                        position,
                        kind + " because",
                        "of the entry " + back + " before",
                        each -> Mutant.because(each, cause));
        }
    }

    private void stamped(
            int position,
            String field,
            String change,
            java.util.function.UnaryOperator<org.isonomia.events.codec.Stamp> how) {
        all.add(new Mutant(position, field, change, new Mutant.Stamped(how)));
    }

    private static String text(Instant moment) {
        return java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
                .withZone(java.time.ZoneOffset.UTC)
                .format(moment);
    }
}
