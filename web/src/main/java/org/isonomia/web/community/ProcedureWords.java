package org.isonomia.web.community;

import java.util.List;
import java.util.Locale;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.web.page.Page;

/** A procedure in sentences, with what its quorum comes to for as many as belong now. */
public record ProcedureWords(Page page, long members) {
    public List<String> of(Procedure procedure) {
        return List.of(
                page.t("charter.supporters", "count", procedure.supporters()),
                page.t("charter.deliberation", "length", page.length(procedure.deliberation())),
                page.t("charter.voting", "length", page.length(procedure.voting())),
                quorum(procedure.quorum()),
                threshold(procedure.threshold()));
    }

    private String quorum(Quorum quorum) {
        if (quorum.form() == Quorum.Form.NONE) return page.t("charter.quorum.none");
        return page.t(
                "charter.quorum." + key(quorum.counts()) + "." + key(quorum.form()),
                "k",
                quorum.value(),
                "share",
                percent(quorum.value()),
                "now",
                quorum.required(members));
    }

    private String threshold(Threshold threshold) {
        Fraction share = threshold.share();
        if (!threshold.strict() && share.numerator() == share.denominator())
            return page.t("charter.threshold.unopposed");
        return page.t("charter.threshold." + (threshold.strict() ? "strict" : "least"), "share", percent(share));
    }

    /** As a percentage when it is a whole one, otherwise as the fraction it is. */
    private static String percent(Fraction share) {
        long hundredfold = Math.multiplyExact(share.numerator(), 100);
        return hundredfold % share.denominator() == 0
                ? hundredfold / share.denominator() + " %"
                : share.numerator() + "/" + share.denominator();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
