package org.isonomia.web.effects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.PlanReview;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.page.Page;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/** Whether, and so many days after it takes effect, the community looks back on what a proposal asks for. */
public final class ReviewField {
    public static final String NAME = "review";
    static final int USUAL = 182;

    /** Months by days. */
    private static final Map<Integer, Integer> OFFERED = months();

    private ReviewField() {}

    private static Map<Integer, Integer> months() {
        var months = new LinkedHashMap<Integer, Integer>();
        months.put(91, 3);
        months.put(USUAL, 6);
        months.put(365, 12);
        months.put(730, 24);
        return months;
    }

    /** What is filled in; a fault is noted on the form. */
    static List<Effect> read(Form form) {
        if (form.optional(NAME).isEmpty()) return List.of();
        var days = days(form);
        if (days.isPresent()) return List.of(new PlanReview(days.get()));
        form.fault(FormFault.NOT_A_CHOICE, NAME);
        return List.of();
    }

    /** What to fill in for the same to be asked again. */
    static Map<String, String> filled(List<EffectView> effects) {
        return effects.stream()
                .map(EffectView::effect)
                .filter(PlanReview.class::isInstance)
                .map(effect -> Integer.toString(((PlanReview) effect).days()))
                .findFirst()
                .map(days -> Map.of(NAME, days))
                .orElse(Map.of());
    }

    /** Values to words; what is filled in and not offered is one of them, too. */
    public static Map<String, String> options(Page page, Form form) {
        var options = new LinkedHashMap<String, String>();
        options.put("", page.t("review.none"));
        OFFERED.forEach((days, months) -> options.put(days.toString(), page.t("review.months", "months", months)));
        days(form).ifPresent(days -> options.putIfAbsent(days.toString(), page.t("review.days", "days", days)));
        return options;
    }

    private static Optional<Integer> days(Form form) {
        try {
            return Optional.of(Integer.parseInt(form.text(NAME).strip())).filter(days -> days > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
