package org.isonomia.web.polls;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.approval.Approval;
import org.isonomia.rules.choice.SingleChoice;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.dot.Dots;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.runoff.RunoffRule;
import org.isonomia.rules.star.Star;
import org.isonomia.rules.timepoll.TimePoll;
import org.isonomia.rules.yesno.YesNo;
import org.isonomia.web.page.Page;

/** A ballot of each kind to try one's hand at: it belongs to no poll, and nothing of it is kept. */
public enum Practice {
    YES_NO(YesNo.ID),
    CONSENT(Consent.ID),
    SINGLE(SingleChoice.ID),
    SEVERAL(Approval.ID),
    RANKING(RunoffRule.IRV),
    STARS(Star.ID),
    DOTS(Dots.ID),
    TIMES(TimePoll.ID);

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final int SLOTS = 3;

    private final String rule;

    Practice(String rule) {
        this.rule = rule;
    }

    static Optional<Practice> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of a poll that never was: everything that a ballot's form asks for, and a roll of nobody. */
    public PollTerms terms(Page page) {
        String newest = CountingRules.newest(rule);
        var settings = CountingRules.of(newest, Map.of()).orElseThrow().settings();
        return new PollTerms(
                new PollMatter(false, page.t("practice." + name()), null, 0, List.of(), DecisionKind.GENERAL, 1),
                new PollRule(newest, settings, options(page), 1, TieBreak.NONE, Quorum.NONE, Threshold.MAJORITY),
                new PollElectorate(Conduct.PLAIN, null, Roll.of(List.of())),
                new PollTiming(page.now(), page.now().plus(A_WEEK)),
                Occasion.FIRST,
                null,
                Deciding.NOW,
                0,
                Hearing.NONE);
    }

    private List<PollOption> options(Page page) {
        return switch (this) {
            case YES_NO -> PollOption.YES_OR_NO;
            case CONSENT -> PollOption.CONSENT;
            case TIMES ->
                IntStream.rangeClosed(1, SLOTS)
                        .mapToObj(day ->
                                PollOption.of("o" + day, slot(page.now(), day).toString()))
                        .toList();
            case SINGLE, SEVERAL, RANKING, STARS, DOTS ->
                Stream.of("meadow", "library", "kitchen", "lake")
                        .map(place -> PollOption.of(place, page.t("practice.option." + place)))
                        .toList();
        };
    }

    private static Instant slot(Instant now, int day) {
        return now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(6 + day)).plus(Duration.ofHours(17));
    }
}
