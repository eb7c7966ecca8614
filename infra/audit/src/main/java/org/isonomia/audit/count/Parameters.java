package org.isonomia.audit.count;

import java.util.HashSet;
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
    private final JsonNode given;
    private final Set<String> read = new HashSet<>();

    public Parameters(CaseFile file) {
        given = file.parameters();
    }

    /** Texts, numbers and flags as text; empty when missing or null. */
    public Optional<String> text(String name) {
        read.add(name);
        var value = given.get(name);
        if (value == null || value.isNull()) return Optional.empty();
        if (!value.isValueNode()) throw unusable(name, "is a list or an object, not one value");
        return Optional.of(value.asString());
    }

    /** An order in which ties are broken, best first, given as a list of candidates. */
    public TieBreak tieOrder() {
        if (!given.path("tie_order").isArray()) return TieBreak.NONE;
        read.add("tie_order");
        return new TieBreak.Order(
                given.get("tie_order").valueStream().map(JsonNode::asString).toList());
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
