package org.isonomia.web.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isonomia.command.proposals.Advice;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.web.page.Page;

/** A procedure in sentences, with what its quorum comes to for as many as belong now. */
public record ProcedureWords(Page page, long members) {
    public List<String> of(DecisionKind kind, Procedure procedure) {
        var words = new ArrayList<>(List.of(
                page.t("charter.supporters", "count", procedure.supporters()),
                page.t("charter.deliberation", "length", page.length(procedure.deliberation())),
                page.t("charter.voting", "length", page.length(procedure.voting())),
                quorum(procedure.quorum()),
                adopted(procedure)));
        words.addAll(0, way(procedure));
        words.addAll(electorate(procedure.conduct().electorate()));
        procedure
                .conduct()
                .earlyClose(kind)
                .ifPresent(notice -> words.add(page.t("conduct.early-close", "length", page.length(notice))));
        if (procedure.conduct().visibility() == Conduct.Visibility.HIDDEN) words.add(page.t("conduct.hidden"));
        words.addAll(sequels(procedure.conduct()));
        return List.copyOf(words);
    }

    /** How it is decided and by whom, in short: the way where it is a special one, what adopts, who may vote. */
    public List<String> who(Procedure procedure) {
        var words = new ArrayList<>(way(procedure));
        if (!procedure.rule().equals(Deciding.ADVICE)) words.add(adopted(procedure));
        words.addAll(electorate(procedure.conduct().electorate()));
        return List.copyOf(words);
    }

    private List<String> way(Procedure procedure) {
        if (procedure.rule().equals(Deciding.ADVICE)) return List.of(page.t("charter.advice", "count", Advice.LEAST));
        return procedure.rule().equals(Deciding.RIVALS) ? List.of(page.t("charter.ranked")) : List.of();
    }

    /** What a proposal of this procedure is adopted with. */
    public String adopted(Procedure procedure) {
        return procedure.rule().equals(Consent.ID) ? consent(procedure) : threshold(procedure.threshold());
    }

    private String consent(Procedure procedure) {
        return page.t(
                "charter.consent",
                "share",
                percent(Reopening.supermajority(procedure.conduct()).share()));
    }

    private List<String> sequels(Conduct conduct) {
        var words = new ArrayList<String>();
        var extension = conduct.extension();
        if (extension != null) words.add(page.t("conduct.extension", "length", page.length(extension)));
        var call = conduct.secondCall();
        if (call != null) {
            words.add(page.t("charter.second-call", "length", page.length(call.notice())));
            words.add(page.t("conduct.second-call.quorum", "quorum", quorum(call.quorum())));
        }
        if (conduct.fallback().places() > 0)
            words.add(page.t("conduct.panel", "places", conduct.fallback().places()));
        if (conduct.demand() > 0) words.add(page.t("conduct.demand", "count", conduct.demand()));
        if (conduct.challenge().isPositive())
            words.add(page.t("conduct.challenge", "length", page.length(conduct.challenge())));
        return words;
    }

    private List<String> electorate(Electorate electorate) {
        var words = new ArrayList<String>();
        if (!electorate.classes().isEmpty())
            words.add(page.t("electorate.classes", "classes", String.join(", ", electorate.classes())));
        if (electorate.waiting().isPositive())
            words.add(page.t("electorate.waiting", "length", page.length(electorate.waiting())));
        return words;
    }

    private String quorum(Quorum quorum) {
        if (quorum.form() == Quorum.Form.NONE) return page.t("charter.quorum.none");
        String words = page.t(
                "charter.quorum." + key(quorum.counts()) + "." + key(quorum.form()),
                "k",
                quorum.value(),
                "share",
                percent(quorum.value()),
                "now",
                quorum.required(members));
        return quorum.base() == Quorum.Base.ALL ? words + " " + page.t("charter.quorum.all") : words;
    }

    /** In words. */
    public String threshold(Threshold threshold) {
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
