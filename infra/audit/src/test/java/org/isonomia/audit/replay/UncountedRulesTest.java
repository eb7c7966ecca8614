package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Uncounted;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.junit.jupiter.api.Test;

/** The end of a poll that its rule cannot count: held against a count made anew, and against the clock. */
class UncountedRulesTest {
    private static final Duration MONTH = Duration.ofDays(30);

    @Test
    void what_its_rule_cannot_count_ends_after_thirty_days() {
        assertThat(kinds(uncountable(MONTH)))
                .as("but for its opening under such terms")
                .containsOnly(Kind.TERMS_DIFFER);
    }

    @Test
    void a_poll_that_can_be_counted_and_is_ended_uncounted_is_named() {
        assertThat(kinds(new Tampering(Uncounted.after(MONTH)))).containsExactly(Kind.CANCELLED_OUT_OF_TURN);
    }

    @Test
    void an_end_before_the_thirty_days_are_over_is_named() {
        assertThat(kinds(uncountable(MONTH.minusMillis(1)))).contains(Kind.CANCELLED_OUT_OF_TURN);
    }

    @Test
    void an_end_that_keeps_its_proposal_is_named() {
        var log = uncountable(MONTH);
        drop(ProposalReturned.class).accept(log);
        assertThat(kinds(log)).contains(Kind.CANCELLED_OUT_OF_TURN);
    }

    @Test
    void a_proposal_that_comes_back_without_the_end_is_named_and_so_is_the_poll_left_open() {
        var log = uncountable(MONTH);
        drop(CountAbandoned.class).accept(log);
        assertThat(kinds(log)).contains(Kind.RETURNED_OUT_OF_TURN, Kind.OPEN_PAST_ITS_END);
    }

    @Test
    void a_second_end_is_named() {
        var log = uncountable(MONTH);
        repeat(CountAbandoned.class).accept(log);
        assertThat(kinds(log)).contains(Kind.CANCELLED_OUT_OF_TURN);
    }

    /** Its rule has no such setting. */
    private static Tampering uncountable(Duration waited) {
        var log = new Tampering(Uncounted.after(waited));
        int place = log.find(PollOpened.class);
        var opened = (PollOpened) log.drafts.get(place).event();
        var terms = Rivals.with(
                opened.terms(), Map.of("unheard-of", "1"), opened.terms().rule().options());
        log.change(place, new PollOpened(opened.poll(), terms));
        return log;
    }

    private static List<Kind> kinds(Tampering log) {
        return log.clever().disagreements().stream().map(Disagreement::kind).toList();
    }
}
