package org.isonomia.audit.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.exact.Rational;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a case's source printed, held against a count. Amounts are compared as exact numbers, whether written as numbers
 * or texts ({@code "3/2"} is 1.5); the items of a list one by one, in order. A field the count adds is no difference.
 *
 * @param differences {@code path: expected X, counted Y}
 * @param compared fields of {@code expected} that were
 * @param notCompared fields that the count does not produce
 */
public record Expectation(List<String> differences, List<String> compared, List<String> notCompared) {
    /** @throws UnusableCaseException when there is nothing to compare with: that must not look like agreement */
    public static Expectation of(CaseFile file, Recount recount) {
        if (file.expected() == null)
            throw new UnusableCaseException(
                    Fault.MISSING_FIELD, 0, "has no \"expected\" to compare with; count it without --expect");
        var result = compare(file.expected(), recount.json());
        if (result.compared.isEmpty())
            throw new UnusableCaseException(
                    Fault.UNKNOWN_FIELD, 0, "nothing in \"expected\" is a figure of this count; correct its names");
        return result;
    }

    static Expectation compare(JsonNode expected, JsonNode counted) {
        var result = new Expectation(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var field : expected.properties()) {
            var found = listed(field.getKey(), expected, counted);
            if (found == null && !isNoTie(field.getKey(), field.getValue())) result.notCompared.add(field.getKey());
            else {
                result.compared.add(field.getKey());
                result.hold(field.getKey(), field.getValue(), found);
            }
        }
        return result;
    }

    /**
     * Sources that do not say which seats are tied list the tied among the winners, and some rank in one of the orders
     * that the tie leaves open.
     */
    private static @Nullable JsonNode listed(String name, JsonNode expected, JsonNode counted) {
        var found = counted.get(name);
        var tied = counted.get("tied_seats");
        if (found == null || tied == null || expected.has("tied_seats")) return found;
        if (name.equals("ranking") && refines(expected.get(name), found)) return expected.get(name);
        if (!name.equals("winners")) return found;
        var all = JsonNodeFactory.instance.arrayNode();
        found.forEach(all::add);
        tied.get("among").forEach(all::add);
        return all;
    }

    /** Whether each group that the count leaves together is some groups of the source, one after another. */
    private static boolean refines(JsonNode expected, JsonNode counted) {
        var order = names(expected);
        int at = 0;
        for (var group : counted) {
            var together = names(group);
            int end = at + together.size();
            if (end > order.size() || !Set.copyOf(order.subList(at, end)).equals(Set.copyOf(together))) return false;
            at = end;
        }
        return at == order.size();
    }

    private static List<String> names(JsonNode groups) {
        var names = new ArrayList<String>();
        for (var one : groups) {
            if (one.isArray()) one.forEach(name -> names.add(name.asString()));
            else names.add(one.asString());
        }
        return names;
    }

    /** A count prints {@code tie} only when there is one. */
    private static boolean isNoTie(String name, JsonNode expected) {
        return name.equals("tie") && expected.isBoolean() && !expected.booleanValue();
    }

    private void hold(String path, JsonNode expected, @Nullable JsonNode counted) {
        if (counted == null) {
            if (!isNoTie(path, expected)) differ(path, expected, null);
        } else if (expected.isObject() && counted.isObject())
            for (var field : expected.properties())
                hold(path + "." + field.getKey(), field.getValue(), listed(field.getKey(), expected, counted));
        else if (expected.isArray() && counted.isArray()) items(path, expected, counted);
        else if (!same(expected, counted)) differ(path, expected, counted);
    }

    private static final Set<String> UNORDERED = Set.of("winners", "elected", "eliminated");

    /** Sources list together elected or eliminated candidates in orders of their own. */
    private static JsonNode ordered(String path, JsonNode items) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        if (!UNORDERED.contains(name)) return items;
        var sorted = JsonNodeFactory.instance.arrayNode();
        items.valueStream().sorted(Comparator.comparing(JsonNode::toString)).forEach(sorted::add);
        return sorted;
    }

    private void items(String path, JsonNode given, JsonNode found) {
        var expected = ordered(path, given);
        var counted = ordered(path, found);
        if (expected.size() != counted.size()) {
            differ(path, expected, counted);
            return;
        }
        for (int at = 0; at < expected.size(); at++) {
            var one = expected.get(at);
            var other = counted.get(at);
            if (one.isString() && isAlone(other)) other = other.get(0);
            if (one.isString() && other.isString()) {
                if (!one.equals(other)) differ(path + "[" + at + "]", one, other);
            } else hold(path + "[" + at + "]", one, other);
        }
    }

    /** A ranking without ties is also printed as a plain list. */
    private static boolean isAlone(JsonNode group) {
        return group.isArray() && group.size() == 1;
    }

    private static boolean same(JsonNode expected, JsonNode counted) {
        if (expected.equals(counted)) return true;
        var one = amount(expected);
        return one.isPresent() && one.equals(amount(counted));
    }

    private static Optional<Rational> amount(JsonNode node) {
        if (!node.isNumber() && !node.isString()) return Optional.empty();
        try {
            return Optional.of(
                    Rational.parse(node.isNumber() ? node.decimalValue().toPlainString() : node.stringValue()));
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void differ(String path, JsonNode expected, @Nullable JsonNode counted) {
        differences.add(path + ": expected " + expected + ", counted " + (counted == null ? "nothing" : counted));
    }
}
