package org.isonomia.web.effects;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.SecondCall;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.jspecify.annotations.Nullable;

/** A procedure as fields of a form, and back: a field for each of its points. */
public final class ProcedureFields {
    /** What every procedure could be; nothing of it is offered to anybody. */
    static final Procedure PLAIN =
            new Procedure(YesNo.ID, Quorum.NONE, Threshold.MAJORITY, 1, Duration.ZERO, Duration.ZERO, Conduct.PLAIN);

    private ProcedureFields() {}

    static Procedure read(Form form) {
        String rule = form.text("procedureRule");
        var counts = Quorum.Counts.valueOf(one(form, "procedureCounts", Quorum.Counts.values()));
        var second = quorum(form, "procedureSecondForm", "procedureSecondCall", "procedureSecondBase", counts);
        var conduct = new Conduct(
                new Electorate(form.lines("procedureClasses"), length(form, "procedureWaiting")),
                Conduct.Visibility.valueOf(one(form, "procedureVisibility", Conduct.Visibility.values())),
                LengthField.optional(form, "procedureExtension").orElse(null),
                LengthField.optional(form, "procedureEarlyClose").orElse(null),
                second.form() == Quorum.Form.NONE ? null : new SecondCall(length(form, "procedureNotice"), second),
                new Fallback(natural(form, "procedurePanel")),
                natural(form, "procedureDemand"),
                length(form, "procedureChallenge"),
                objected(form, rule));
        return new Procedure(
                rule,
                quorum(form, "procedureQuorumForm", "procedureQuorum", "procedureBase", counts),
                threshold(form, "procedureThreshold"),
                form.number("procedureSupporters"),
                length(form, "procedureDiscussion"),
                length(form, "procedureVoting"),
                conduct);
    }

    /** What overrides an objection is asked for everywhere and holds by consent alone. */
    private static @Nullable Threshold objected(Form form, String rule) {
        return rule.equals(Consent.ID) ? threshold(form, "procedureObjected") : null;
    }

    private static Duration length(Form form, String name) {
        return LengthField.optional(form, name).orElse(Duration.ZERO);
    }

    private static Threshold threshold(Form form, String name) {
        var threshold = ThresholdField.of(form.text(name));
        if (threshold.isEmpty()) form.fault(FormFault.NOT_A_CHOICE, name);
        return threshold.orElse(Threshold.MAJORITY);
    }

    /** A share is a percentage; what there is no quorum of has no number. */
    private static Quorum quorum(Form form, String formName, String name, String base, Quorum.Counts counts) {
        var shape = Quorum.Form.valueOf(one(form, formName, Quorum.Form.values()));
        if (shape == Quorum.Form.NONE) return Quorum.NONE;
        int number = natural(form, name);
        var quorum = switch (shape) {
            case SHARE -> Quorum.share(counts, number, 100);
            case ABSOLUTE -> Quorum.absolute(counts, number);
            case SQUARE_ROOT, NONE -> Quorum.squareRoot(counts, number);
        };
        return form.text(base).equals(Quorum.Base.ALL.name()) ? quorum.of(Quorum.Base.ALL) : quorum;
    }

    private static int natural(Form form, String name) {
        int number = form.number(name);
        if (number >= 0) return number;
        form.fault(FormFault.NOT_A_NUMBER, name);
        return 0;
    }

    private static <E extends Enum<E>> String one(Form form, String name, E[] of) {
        String chosen = form.text(name);
        for (E each : of) if (each.name().equals(chosen)) return chosen;
        form.fault(FormFault.NOT_A_CHOICE, name);
        return of[0].name();
    }

    /** What to fill in for the same procedure. */
    static Map<String, String> filled(Procedure procedure) {
        var values = new HashMap<String, String>();
        var conduct = procedure.conduct();
        values.put("procedureRule", procedure.rule());
        values.put("procedureSupporters", Integer.toString(procedure.supporters()));
        values.put("procedureThreshold", ThresholdField.value(procedure.threshold()));
        values.put("procedureCounts", procedure.quorum().counts().name());
        values.put("procedureClasses", String.join("\n", conduct.electorate().classes()));
        values.put("procedureVisibility", conduct.visibility().name());
        values.put("procedurePanel", Integer.toString(conduct.fallback().places()));
        values.put("procedureDemand", Integer.toString(conduct.demand()));
        values.put(
                "procedureObjected",
                ThresholdField.value(Optional.ofNullable(conduct.objected()).orElse(Threshold.atLeast(2, 3))));
        fill(values, "procedureQuorumForm", "procedureQuorum", procedure.quorum());
        values.put("procedureBase", base(procedure.quorum()));
        var call = conduct.secondCall();
        fill(values, "procedureSecondForm", "procedureSecondCall", call == null ? Quorum.NONE : call.quorum());
        values.put("procedureSecondBase", call == null ? "" : base(call.quorum()));
        LengthField.fill(values, "procedureDiscussion", procedure.deliberation());
        LengthField.fill(values, "procedureVoting", procedure.voting());
        LengthField.fill(values, "procedureWaiting", conduct.electorate().waiting());
        LengthField.fill(values, "procedureExtension", conduct.extension());
        LengthField.fill(values, "procedureEarlyClose", conduct.earlyClose());
        LengthField.fill(values, "procedureNotice", call == null ? null : call.notice());
        LengthField.fill(values, "procedureChallenge", conduct.challenge());
        return values;
    }

    private static String base(Quorum quorum) {
        return quorum.base() == Quorum.Base.ALL ? Quorum.Base.ALL.name() : "";
    }

    private static void fill(Map<String, String> values, String formName, String name, Quorum quorum) {
        values.put(formName, quorum.form().name());
        var value = quorum.value();
        values.put(
                name,
                switch (quorum.form()) {
                    case NONE -> "";
                    case SHARE -> Long.toString(value.numerator() * 100 / value.denominator());
                    case ABSOLUTE, SQUARE_ROOT -> Long.toString(value.numerator() / value.denominator());
                });
    }
}
