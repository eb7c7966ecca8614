package org.isonomia.web.effects;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isonomia.command.effects.SoundProcedure;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.web.community.ProcedureWords;
import org.isonomia.web.page.Page;
import org.isonomia.web.request.Form;

/** What the fields of a procedure can be chosen from: value to words. */
public record ProcedureChoices(Page page) {
    /** Which kind of decision the form is about, if it says so. */
    public static Optional<DecisionKind> kind(Form form) {
        return InForce.kind(form);
    }

    public Map<String, String> rules(DecisionKind kind) {
        var rules = new LinkedHashMap<String, String>();
        SoundProcedure.offered(kind).stream()
                .sorted()
                .forEach(rule -> rules.put(rule, page.t("procedure.rule." + rule.replaceFirst("/.*", ""))));
        return rules;
    }

    public Map<String, String> thresholds(String chosen) {
        var thresholds = new LinkedHashMap<String, String>();
        ThresholdField.offered(chosen)
                .forEach(each ->
                        thresholds.put(ThresholdField.value(each), new ProcedureWords(page, 0).threshold(each)));
        return thresholds;
    }

    public Map<String, String> quorums() {
        return of("procedure.quorum.", Quorum.Form.values());
    }

    public Map<String, String> counts() {
        return of("procedure.counts.", Quorum.Counts.values());
    }

    public Map<String, String> visibilities() {
        return of("procedure.visibility.", Conduct.Visibility.values());
    }

    public Map<String, String> units() {
        return of("length.unit.", LengthField.values());
    }

    private Map<String, String> of(String key, Enum<?>[] values) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(values)
                .forEach(value -> words.put(
                        value.name(),
                        page.t(key + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        return words;
    }
}
