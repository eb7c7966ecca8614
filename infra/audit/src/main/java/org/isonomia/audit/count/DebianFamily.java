package org.isonomia.audit.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.condorcet.Debian;
import org.isonomia.rules.condorcet.PairwiseMatrix;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.exact.Rational;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Votes of the Debian project, by the version of its constitution that was in force, or by both when none is named. */
final class DebianFamily implements Family {
    private static final String STRICT = "strict";
    private static final String AT_LEAST = "at-least";

    @Override
    public Set<String> methods() {
        return Set.of("schulze-debian");
    }

    @Override
    public Recount recount(CaseFile given) {
        var file = given.ofForm(Form.RANKED, Form.NONE);
        var parameters = new Parameters(file);
        var settings = new HashMap<String, String>();
        settings.put("unranked", PairwiseFamily.unranked(parameters));
        settings.put("default", defaultOption(file, parameters));
        parameters.text("quorum_R").ifPresent(quorum -> settings.put("quorum", quorum));
        settings.put("majorities", majorities(file, parameters));
        settings.put("ratio_test", test(parameters));
        parameters.text("quorum_rule");
        var recount = Recount.of(file, Counting.count(file, Debian.ID, settings));
        detail(file, settings, recount.json());
        for (var era : Map.of("constitution_1.1_to_1.5", STRICT, "constitution_1.6_on", AT_LEAST)
                .entrySet()) {
            var with = PairwiseFamily.with(settings, "ratio_test", era.getValue());
            var json = SheetJson.of(file, Counting.count(file, Debian.ID, with));
            detail(file, with, json);
            recount.json().set(era.getKey(), json);
        }
        return recount.remarking(parameters.unread().stream()
                .filter(remark -> !remark.contains("\"majority_ratio\""))
                .toList());
    }

    private static String defaultOption(CaseFile file, Parameters parameters) {
        String option = parameters.text("default_option").orElse("");
        if (file.candidates().stream().noneMatch(candidate -> candidate.id().equals(option)))
            throw parameters.unusable("default_option", "names no candidate");
        return option;
    }

    private static String majorities(CaseFile file, Parameters parameters) {
        var lines = new StringBuilder();
        for (var ratio : file.parameters().path("majority_ratio").properties()) {
            JsonNode value = ratio.getValue();
            if (!value.isNumber() && !value.isString())
                throw parameters.unusable("majority_ratio", "has a ratio that is not a number");
            lines.append(value.isNumber() ? value.decimalValue().toPlainString() : value.stringValue())
                    .append(' ')
                    .append(ratio.getKey())
                    .append('\n');
        }
        return lines.toString();
    }

    /** The test in its own words, else by the version: strictly greater up to 1.5. */
    private static String test(Parameters parameters) {
        var version = parameters.text("constitution");
        var words = parameters.text("ratio_test");
        if (words.isPresent())
            return words.get().contains(">=") || words.get().contains("greater or equal") ? AT_LEAST : STRICT;
        return version.filter(v -> v.matches("v?1\\.[0-5]")).isPresent() ? STRICT : AT_LEAST;
    }

    /** How many developers make this quorum: R = 3·√n/2, so n = 4·R²/9; R is printed rounded, n is whole. */
    private static long developers(Rational quorum) {
        return quorum.times(quorum)
                .times(Rational.of(4, 9))
                .plus(Rational.of(1, 2))
                .floor()
                .longValue();
    }

    /** What the project publishes beside the matrix: the quorum's figures, and why an option was dropped. */
    private static void detail(CaseFile file, Map<String, String> settings, ObjectNode json) {
        var rule = new Debian(new Settings(settings));
        var matrix =
                PairwiseMatrix.of(file.contest(), file.ballots(), PairwiseFamily.LAST.equals(settings.get("unranked")));
        var dropped = json.putArray("dropped");
        boolean all = true;
        for (var option : rule.dropped(matrix)) {
            all &= !option.reason().equals("quorum");
            var one = dropped.addObject()
                    .put("option", option.option())
                    .put("reason", option.reason())
                    .put("over_default", option.overDefault())
                    .put("default_over", option.defaultOver());
            SheetJson.put(one, "required_ratio", option.ratio());
        }
        var quorum = json.putObject("quorum");
        SheetJson.put(quorum, "required_R", String.valueOf(settings.getOrDefault("quorum", "0")));
        quorum.set("votes_over_default", json.get("votes_over_default"));
        quorum.put("all_reached", all);
        quorum.put("developers", developers(Rational.parse(settings.getOrDefault("quorum", "0"))));
    }
}
