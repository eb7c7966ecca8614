package org.isonomia.audit.count;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.TieBreak;
import tools.jackson.databind.JsonNode;

/** Reads a case's parameters, and knows which nobody read: those are named, so that none is passed over in silence. */
public final class Parameters {
    private static final String AS_LISTED = "candidate order";

    private final JsonNode given;
    private final List<String> candidates;
    private final Set<String> read = new HashSet<>();

    public Parameters(CaseFile file) {
        given = file.parameters();
        candidates = file.candidates().stream().map(Candidate::id).toList();
    }

    /** Texts, numbers and flags as text; empty when missing or null. */
    public Optional<String> text(String name) {
        read.add(name);
        var value = given.get(name);
        if (value == null || value.isNull()) return Optional.empty();
        if (!value.isValueNode()) throw unusable(name, "is a list or an object, not one value");
        return Optional.of(value.asString());
    }

    /**
     * The order in which ties are taken: a list of candidates, before all it leaves out, or {@value #AS_LISTED}. Empty
     * when the case states none: then every tie stands, as in a poll, however the candidates are listed.
     */
    public List<String> tieOrder() {
        var stated = given.path("tie_order");
        if (stated.isMissingNode() || stated.isNull()) return List.of();
        read.add("tie_order");
        if (stated.isString() && stated.asString().equals(AS_LISTED)) return candidates;
        if (!stated.isArray() || stated.valueStream().anyMatch(one -> !candidates.contains(one.asString(""))))
            throw unusable("tie_order", "is neither a list of candidates nor \"" + AS_LISTED + "\"");
        var order = new LinkedHashSet<String>();
        stated.forEach(one -> order.add(one.asString()));
        order.addAll(candidates);
        return List.copyOf(order);
    }

    /** By that order, the first of the tied being put first. */
    public TieBreak ties() {
        var order = tieOrder();
        return order.isEmpty() ? TieBreak.NONE : new TieBreak.Order(order);
    }

    /** Those of the rule's settings that the case states under the same name. */
    public Map<String, String> settings(String... names) {
        var settings = new TreeMap<String, String>();
        for (String name : names) text(name).ifPresent(value -> settings.put(name, value));
        return settings;
    }

    public UnusableCaseException unusable(String name, String why) {
        return new UnusableCaseException(
                Fault.UNUSABLE_PARAMETER, 0, "parameter \"" + name + "\" " + why + "; correct or remove it");
    }

    /** One sentence for each parameter that did not bear on the count. */
    public List<String> unread() {
        return given.propertyNames().stream()
                .filter(name -> !read.contains(name))
                .map(name -> "parameter \"" + name + "\" is not read by this method")
                .toList();
    }
}
