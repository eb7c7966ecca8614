package org.isonomia.web.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;

/** A form as it is shown: blank, or again with what was typed and what is wrong with it. */
public record Submitted(Form form, List<Problem> problems, String key) {
    public static Submitted nothing() {
        return new Submitted(
                Form.of(new LinkedMultiValueMap<>()), List.of(), UUID.randomUUID().toString());
    }

    /** A form filled in beforehand, for instance with the version to be revised. */
    public static Submitted filled(java.util.Map<String, String> values) {
        var fields = new LinkedMultiValueMap<String, String>();
        values.forEach(fields::add);
        return new Submitted(Form.of(fields), List.of(), UUID.randomUUID().toString());
    }

    public String value(String field) {
        return form.text(field);
    }

    public boolean isFresh() {
        return problems.isEmpty();
    }

    public Optional<String> problemOf(String field) {
        return problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .map(Problem::sentence)
                .findFirst();
    }
}
