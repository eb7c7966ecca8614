package org.isonomia.audit.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.Contest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** All fields of a case file but its ballots. */
record Header(Map<String, JsonNode> fields) {
    private static final Set<String> OF_A_CANDIDATE = Set.of("id", "name", "withdrawn", "excluded", "default");

    CaseFile toCase(@Nullable BallotReader read) {
        String name = text("name");
        String method = text("method");
        var form = form();
        if (read == null) throw missing("ballots");
        read.refuseUnless(form);
        var parameters = fields.getOrDefault("parameters", JsonNodeFactory.instance.objectNode());
        if (!parameters.isObject()) throw wrong("parameters", "an object {...}");
        var expected = fields.get("expected");
        if (expected != null && !expected.isObject()) throw wrong("expected", "an object {...}");
        return read.toCase(name, method, parameters, seats(), candidates(fields), form, expected);
    }

    private Form form() {
        String type = text("ballot_type");
        for (var form : Form.values()) if (form.type().equals(type)) return form;
        throw wrong("ballot_type", "one of ranked, approval, score, choice, delegation, none");
    }

    private int seats() {
        var seats = required(fields, "seats");
        if (!seats.isIntegralNumber() || !seats.canConvertToInt() || seats.intValue() < 1)
            throw wrong("seats", "a whole number from 1");
        return seats.intValue();
    }

    private String text(String name) {
        var value = required(fields, name);
        if (!value.isString()) throw wrong(name, "a text");
        return value.stringValue();
    }

    static List<Candidate> candidates(Map<String, JsonNode> fields) {
        var listed = required(fields, "candidates");
        if (!listed.isArray() || listed.isEmpty()) throw wrong("candidates", "a list of at least one {\"id\": ...}");
        if (listed.size() > Contest.MOST_OPTIONS)
            throw new UnusableCaseException(
                            Fault.TOO_MANY_OPTIONS,
                            0,
                            listed.size() + " candidates; at most " + Contest.MOST_OPTIONS
                                    + " can be counted: split the contest")
                    .about("candidates");
        var candidates = new ArrayList<Candidate>(listed.size());
        var ids = new HashSet<String>();
        var names = new CandidateNames();
        for (var one : listed) {
            var candidate = candidate(one);
            if (!ids.add(candidate.id()))
                throw new UnusableCaseException(
                                Fault.REPEATED_CANDIDATE,
                                0,
                                "two candidates have the id \"" + candidate.id() + "\"; give each its own")
                        .about("candidates");
            named(candidate, names);
            candidates.add(candidate);
        }
        return candidates;
    }

    private static void named(Candidate candidate, CandidateNames names) {
        try {
            names.add(candidate);
        } catch (UnusableCaseException e) {
            throw e.about("candidates");
        }
    }

    private static Candidate candidate(JsonNode one) {
        var id = one.get("id");
        if (id == null || !id.isString() || id.stringValue().isEmpty())
            throw wrong("candidates", "a list of objects, each with an \"id\" that is a text");
        for (String name : one.propertyNames())
            if (!OF_A_CANDIDATE.contains(name))
                throw new UnusableCaseException(
                                Fault.UNKNOWN_FIELD,
                                0,
                                "candidate \"" + id.stringValue() + "\" has an unknown field \"" + name
                                        + "\"; leave it out")
                        .about("candidates");
        var name = one.get("name");
        if (name != null && !name.isString())
            throw wrong("name of candidate " + id.stringValue(), "a text").about("candidates");
        return new Candidate(
                id.stringValue(),
                name == null ? id.stringValue() : name.stringValue(),
                flag(one, "withdrawn"),
                flag(one, "excluded"),
                flag(one, "default"));
    }

    private static boolean flag(JsonNode candidate, String name) {
        var flag = candidate.get(name);
        if (flag == null) return false;
        if (!flag.isBoolean()) throw wrong(name, "true or false").about("candidates");
        return flag.booleanValue();
    }

    private static JsonNode required(Map<String, JsonNode> fields, String name) {
        var value = fields.get(name);
        if (value == null) throw missing(name);
        return value;
    }

    private static UnusableCaseException missing(String name) {
        return new UnusableCaseException(Fault.MISSING_FIELD, 0, "\"" + name + "\" is missing; add it");
    }

    private static UnusableCaseException wrong(String name, String right) {
        return new UnusableCaseException(Fault.WRONG_VALUE, 0, "\"" + name + "\" must be " + right).about(name);
    }
}
