package org.isonomia.web.polls;

import static java.util.stream.Collectors.joining;

import org.isonomia.command.names.Likeness;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.YesNo;
import org.isonomia.web.page.Page;
import org.jspecify.annotations.Nullable;

/** A ballot in words: what its voter and, in open polls, every member reads. */
public final class ChoiceWords {
    private ChoiceWords() {}

    /** @param choice absent while it is hidden */
    public static String say(Page page, PollTerms terms, @Nullable Choice choice) {
        return switch (choice) {
            case null -> page.t("ballot.hidden");
            case Choice.Blank blank -> page.t("choice.blank");
            case Choice.One one -> title(page, terms, one.option());
            case Choice.Approved approved ->
                approved.options().isEmpty()
                        ? page.t("choice.blank")
                        : approved.options().stream()
                                .map(option -> title(page, terms, option))
                                .collect(joining(", "));
            case Choice.Ranked ranked ->
                ranked.ranks().stream()
                        .map(rank -> rank.stream()
                                .map(option -> title(page, terms, option))
                                .collect(joining(" = ")))
                        .collect(joining(" > "));
            case Choice.Scored scored ->
                scored.points().entrySet().stream()
                        .map(points -> title(page, terms, points.getKey()) + " " + points.getValue())
                        .collect(joining(", "));
        };
    }

    /** The product's own options are worded in the reader's language, all others as they were written. */
    public static String title(Page page, PollTerms terms, String option) {
        boolean own = terms.rule().is(YesNo.ID) || terms.rule().is(Consent.ID) || option.equals(Deciding.STATUS_QUO);
        if (own && page.says("choice." + option)) return page.t("choice." + option);
        String title =
                page.moments(terms.rule().option(option).map(PollOption::title).orElse(option));
        return isLikeAnother(terms, option, title)
                ? page.t("choice.alike", "title", title, "number", number(terms, option))
                : title;
    }

    /** Rivals that were revised can look alike, as could those of polls from before there was a rule of names. */
    private static boolean isLikeAnother(PollTerms terms, String option, String title) {
        boolean rivals = terms.rule().options().stream().anyMatch(each -> each.proposal() != null);
        if (!rivals) return false;
        var likeness = Likeness.of(title);
        return terms.rule().options().stream()
                .anyMatch(other -> !other.id().equals(option) && likeness.isThatOf(other.title()));
    }

    private static int number(PollTerms terms, String option) {
        return terms.rule().options().stream().map(PollOption::id).toList().indexOf(option) + 1;
    }

    public static boolean asksReason(PollTerms terms) {
        return terms.rule().options().stream().anyMatch(PollOption::asksReason);
    }
}
