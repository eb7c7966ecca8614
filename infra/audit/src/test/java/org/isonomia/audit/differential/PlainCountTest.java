package org.isonomia.audit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.isonomia.audit.deciding.Counted;
import org.isonomia.audit.deciding.PlainCount;
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
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.junit.jupiter.api.Test;

/** Single choice and approval, for one seat and for several, counted by the method and ballot by ballot. */
class PlainCountTest {
    private static final List<String> RULES = List.of("single-choice/1", "single-choice/2", "approval/1", "approval/2");

    @Test
    void the_methods_and_a_plain_count_agree_on_random_ballots() {
        for (long seed = 0; seed < 4_000; seed++) {
            var random = new Random(seed);
            var terms = terms(random);
            var counted = counted(terms, random);
            assertThat(PlainCount.differs(terms, counted))
                    .as(
                            "seed %d: %s of %s",
                            seed, counted.ballots(), terms.rule().options())
                    .isEmpty();
        }
    }

    @Test
    void a_sheet_that_elects_another_or_adds_a_vote_is_found() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var terms = terms(random);
            var counted = counted(terms, random);
            var sheet = counted.sheet();
            if (sheet.winners().isEmpty()) continue;
            var others = new ArrayList<>(sheet.winners());
            others.removeFirst();
            for (CountSheet wrong :
                    List.of(with(sheet, others, sheet.blank()), with(sheet, sheet.winners(), sheet.blank() + 1)))
                assertThat(PlainCount.differs(
                                terms, new Counted(counted.ballots(), wrong, counted.approvals(), counted.tally())))
                        .as("seed %d", seed)
                        .isPresent();
        }
    }

    private static CountSheet with(CountSheet of, List<String> winners, long blank) {
        return new CountSheet(
                of.rule(),
                of.settings(),
                of.ballots(),
                blank,
                winners,
                of.ranking(),
                of.ties(),
                of.result(),
                of.parts(),
                of.tiedSeats());
    }

    private static Counted counted(PollTerms terms, Random random) {
        var rule = CountingRules.of(terms.rule().rule(), Map.of()).orElseThrow();
        var options = terms.rule().options().stream().map(PollOption::id).toList();
        var ballots = new ArrayList<Choice>();
        for (int each = random.nextInt(12); each > 0; each--) {
            var ballot = ballot(terms.rule().rule(), options, random);
            if (rule.check(terms.rule().contest(), ballot).isEmpty()) ballots.add(ballot);
        }
        return Counted.by(rule, terms, terms.rule().contest(), ballots);
    }

    private static Choice ballot(String rule, List<String> options, Random random) {
        if (random.nextInt(8) == 0) return Choice.BLANK;
        if (rule.startsWith("single")) return new Choice.One(options.get(random.nextInt(options.size())));
        return new Choice.Approved(
                options.stream().filter(option -> random.nextBoolean()).toList());
    }

    private static PollTerms terms(Random random) {
        int options = 2 + random.nextInt(4);
        return new PollTerms(
                new PollMatter(false, "Which?", null, 0, List.of(), DecisionKind.GENERAL, 1),
                new PollRule(
                        RULES.get(random.nextInt(RULES.size())),
                        Map.of(),
                        IntStream.range(0, options)
                                .mapToObj(each -> PollOption.of("o" + each, "Option " + each))
                                .toList(),
                        1 + random.nextInt(options - 1),
                        TieBreak.NONE,
                        Quorum.NONE,
                        Threshold.MAJORITY),
                new PollElectorate(Conduct.PLAIN, null, new Roll(9, "", 1)),
                new PollTiming(SmallCommunity.NOW, SmallCommunity.NOW),
                Occasion.FIRST,
                null,
                "deciding/2",
                9,
                Hearing.NONE);
    }
}
