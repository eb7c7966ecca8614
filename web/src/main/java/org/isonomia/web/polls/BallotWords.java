package org.isonomia.web.polls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.web.page.Page;
import org.isonomia.web.request.Form;

/** What the form of a ballot says of its own rule, in numbers from the rule's settings. */
public record BallotWords(Page page, PollTerms terms, CountingRule rule) {
    /** So many numbers are offered side by side; more are typed. */
    private static final int MOST_BUTTONS = 11;

    public BallotWords(Page page, PollTerms terms) {
        this(page, terms, terms.rule().countingRule());
    }

    /**
     * What one does with a ballot of such a poll, for whatever leads to it.
     *
     * @param rule id of a counting rule
     */
    public static String verb(Page page, String rule) {
        return page.t("ballot.verb."
                + switch (rule.replaceFirst("/.*", "")) {
                    case "yes-no" -> "yes-no";
                    case "consent" -> "consent";
                    case "dot" -> "dots";
                    case "time-poll" -> "times";
                    default -> verb(form(rule));
                });
    }

    private static String verb(CountingRule.Form form) {
        return switch (form) {
            case ONE -> "choose";
            case APPROVED -> "tick";
            case RANKED -> "rank";
            case SCORED -> "score";
        };
    }

    /** No setting changes what a ballot looks like. */
    private static CountingRule.Form form(String rule) {
        return CountingRules.of(rule, Map.of())
                .orElseThrow(() -> new IllegalArgumentException("no counting rule " + rule))
                .form();
    }

    public List<String> sentences(Form form) {
        var sentences = new ArrayList<String>();
        sentences.add(
                switch (rule.form()) {
                    case ONE -> page.t("ballot.rule.one", "count", options());
                    case APPROVED -> approved();
                    case RANKED -> ranked();
                    case SCORED -> scored(form);
                });
        if (terms.rule().seats() > 1)
            sentences.add(page.t("ballot.rule.seats", "count", terms.rule().seats()));
        return sentences;
    }

    private String approved() {
        long least = Math.max(1, setting("least"));
        long most = setting("most") == 0 ? options() : Math.min(setting("most"), options());
        return least == most
                ? page.t("ballot.rule.approved.exactly", "count", most, "options", options())
                : page.t("ballot.rule.approved", "least", least, "most", most, "options", options());
    }

    private String ranked() {
        String rank = page.t(
                equalRanks() ? "ballot.rule.ranked.equal" : "ballot.rule.ranked",
                "options",
                options(),
                "most",
                ranks());
        return rank + " " + page.t(leftOut());
    }

    private boolean equalRanks() {
        return !is("irv") && !is("stv-wigm") && !is("stv-scottish");
    }

    private String leftOut() {
        if (is("borda")) return "ballot.left.borda";
        if (is("irv") || is("stv-wigm") || is("stv-scottish") || is("stv-meek")) return "ballot.left.nothing";
        return "last".equals(rule.settings().get("unranked")) ? "ballot.left.last" : "ballot.left.not-compared";
    }

    /** How many ranks a ballot has. */
    public int ranks() {
        long read = setting("ranks");
        return read == 0 ? options() : (int) Math.min(read, options());
    }

    private String scored(Form form) {
        if (is("time-poll")) return page.t("ballot.rule.time");
        if (is("dot")) {
            boolean all = "true".equals(rule.settings().get("all_dots"));
            return page.t(all ? "ballot.rule.dots.all" : "ballot.rule.dots", "most", most()) + " "
                    + page.t("ballot.dots.left", "left", left(form), "most", most());
        }
        boolean star = is("star");
        return page.t(star ? "ballot.rule.star" : "ballot.rule.score", "least", least(), "most", most());
    }

    /** Of what the form shows, which without scripts is what was sent last. */
    private long left(Form form) {
        long spent = terms.rule().options().stream()
                .map(option -> form.text("score-" + option.id()))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .mapToLong(Long::parseLong)
                .sum();
        return Math.max(0, most() - spent);
    }

    public long least() {
        return is("score") || is("star") ? setting("min") : 0;
    }

    public long most() {
        if (is("time-poll")) return 2;
        return is("dot") ? setting("dots_per_voter") : setting("max");
    }

    /** The numbers to choose from, none when there are too many to show or they are shared out of a budget. */
    public List<Long> scale() {
        boolean few = !is("dot") && rule.form() == CountingRule.Form.SCORED && most() < least() + MOST_BUTTONS;
        return few && most() >= least()
                ? LongStream.rangeClosed(least(), most()).boxed().toList()
                : List.of();
    }

    public String point(long points) {
        if (!is("time-poll")) return Long.toString(points);
        return page.t(points == 2 ? "ballot.time.yes" : points == 1 ? "ballot.time.if-need-be" : "ballot.time.no");
    }

    private int options() {
        return terms.rule().options().size();
    }

    private boolean is(String method) {
        return terms.rule().rule().startsWith(method + "/");
    }

    private long setting(String name) {
        return Long.parseLong(rule.settings().getOrDefault(name, "0"));
    }
}
