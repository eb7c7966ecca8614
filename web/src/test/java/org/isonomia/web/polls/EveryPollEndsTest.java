package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.TreeSet;
import org.isonomia.audit.history.Export;
import org.isonomia.rules.CountingRules;
import org.isonomia.web.page.BarePage;
import org.isonomia.web.page.Page;
import org.junit.jupiter.api.Test;

/**
 * Walks rules, options, settings and seats at random from the request to the page: whatever is taken at the opening can
 * be cast in, closed, counted, shown and replayed; whatever is not is refused with a reason.
 */
class EveryPollEndsTest {
    private static final int WALKS = 600;

    private final Page page = BarePage.english();

    @Test
    void what_is_taken_at_its_opening_ends_is_shown_and_replays_whatever_its_rule_options_settings_and_seats() {
        var taken = new TreeSet<String>();
        var refused = new HashSet<String>();
        for (int walk = 0; walk < WALKS; walk++) {
            var one = new PollWalk(walk);
            var ended = one.walk();
            if (ended.isEmpty()) {
                one.refusals().forEach(refusal -> refused.add(page.t(refusal)));
                continue;
            }
            var end = ended.get();
            taken.add(end.terms().rule().rule());
            assertThat(SheetTables.of(page, end.terms(), end.sheet()))
                    .as("walk %d", walk)
                    .isNotEmpty();
            end.choices()
                    .forEach(choice -> assertThat(ChoiceWords.say(page, end.terms(), choice))
                            .isNotNull());
            var report = Export.replay(one.drafts());
            assertThat(report.disagreements())
                    .as("walk %d, %s", walk, end.terms())
                    .isEmpty();
        }
        assertThat(taken)
                .containsExactlyElementsOf(CountingRules.ids().stream()
                        .filter(id -> CountingRules.newest(id).equals(id))
                        .toList());
        assertThat(refused).hasSizeGreaterThan(10).allMatch(sentence -> !sentence.isBlank());
    }
}
