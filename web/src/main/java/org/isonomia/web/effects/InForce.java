package org.isonomia.web.effects;

import java.util.Arrays;
import java.util.Optional;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.query.Views;
import org.isonomia.query.community.charter.CharterVersion;
import org.isonomia.query.community.charter.ClauseEdition;
import org.isonomia.query.community.charter.ProcedureEdition;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/**
 * The rule that a form changes, as it is in force. It stands beside what is typed whenever the form is shown, so whoever
 * sends it has read the edition that the form names.
 */
final class InForce {
    /** The edition that was read. */
    static final String READ = "read";

    private InForce() {}

    static Optional<ClauseEdition> clause(Form form, Views views) {
        String id = form.text("clause");
        var clause = charter(views).clauses().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        clause.ifPresentOrElse(
                each -> form.carry(READ, Integer.toString(each.made().edition())), () -> notInForce(form));
        return clause;
    }

    static Optional<ProcedureEdition> procedure(Form form, Views views) {
        var procedure = kind(form).map(charter(views)::procedure);
        procedure.ifPresentOrElse(
                each -> form.carry(READ, Integer.toString(each.made().edition())), () -> notInForce(form));
        return procedure;
    }

    static Optional<DecisionKind> kind(Form form) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.name().equals(form.text("procedureOf")))
                .findFirst();
    }

    /** The clause that the form is about; a fault where its id is none. */
    static Optional<ClauseId> clauseId(Form form) {
        try {
            return Optional.of(new ClauseId(form.text("clause")));
        } catch (IllegalArgumentException e) {
            notInForce(form);
            return Optional.empty();
        }
    }

    static void notInForce(Form form) {
        if (form.fault("effect").isEmpty()) form.fault(FormFault.RULE_NOT_IN_FORCE, "effect");
    }

    private static CharterVersion charter(Views views) {
        return views.community().community().orElseThrow().charter();
    }
}
