package org.isonomia.web.community;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.web.request.Form;

/**
 * A step of the founding, with the fields it asks for. What the others ask for is carried through it unseen, so that
 * going back and forth loses nothing and nothing is stored before the last.
 */
public enum FoundingStep {
    PLACE("name", "language", "timeZone"),
    DECIDING("template", "pace", "waiting", "lastResort", "challenge", "visibility", "publicLog"),
    FOUNDER("founderName", "founderEmail", "password"),
    CHECK;

    /** The hidden field that says which step was sent. */
    public static final String SENT = "step";

    /** What a button sends that goes back. */
    public static final String BACK_TO = "to";

    private final List<String> fields;

    FoundingStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** The one that was sent; the last where none is named, because everything came at once. */
    static FoundingStep of(Form form) {
        return named(form.text(SENT)).orElse(CHECK);
    }

    /** An earlier one, where going back was pressed. */
    Optional<FoundingStep> back(Form form) {
        return named(form.text(BACK_TO)).filter(to -> to.compareTo(this) < 0);
    }

    /** Where a fault is told when this step was sent: where its field is asked for, or here when it is of no field. */
    FoundingStep of(Refusal fault) {
        return Arrays.stream(values())
                .filter(step -> step.fields.contains(Form.orBlank(fault.field())))
                .findFirst()
                .orElse(this);
    }

    FoundingStep next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    /** The step before; none before the first. */
    public Optional<FoundingStep> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** As it ends the keys of its sentences. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that this step does not ask for itself. */
    public Form carried(Form form) {
        return form.without(fields.toArray(String[]::new)).without(SENT, BACK_TO, "password", "samplePassword");
    }

    private static Optional<FoundingStep> named(String name) {
        return Arrays.stream(values()).filter(step -> step.name().equals(name)).findFirst();
    }
}
