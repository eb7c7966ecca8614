package org.isonomia.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.forecast.Communities.SAMPLE;
import static org.isonomia.rules.forecast.Communities.SAMPLE_MEMBERS;
import static org.isonomia.rules.forecast.Communities.inputs;
import static org.isonomia.rules.quorum.Quorum.Counts.APPROVALS;
import static org.isonomia.rules.quorum.Quorum.Counts.PARTICIPANTS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The history that stalled: what a forecast would have said to it before its polls opened. */
class SampleCommunityTest {
    private static final Instant END_OF_APRIL_2014 = Instant.parse("2014-04-30T00:00:00Z");

    @ParameterizedTest
    @EnumSource
    void a_quorum_of_half_the_members_is_out_of_reach(Quorum.Counts counts) {
        long half = Quorum.share(counts, 1, 2).required(SAMPLE_MEMBERS);
        assertThat(half).isEqualTo(1_537);
        assertThat(outlook(SAMPLE, half, counts)).isEqualTo(Outlook.OUT_OF_REACH);
        assertThat(outlook(SAMPLE.subList(0, 1), half, counts))
                .as("from 24.9 %% alone")
                .isEqualTo(Outlook.OUT_OF_REACH);
    }

    @Test
    void three_roots_of_the_members_are_in_reach() {
        long debian = Quorum.squareRoot(APPROVALS, 3).required(SAMPLE_MEMBERS);
        assertThat(debian).isEqualTo(84);
        assertThat(outlook(SAMPLE, debian, APPROVALS)).isEqualTo(Outlook.LIKELY);
        assertThat(outlook(SAMPLE.subList(0, 1), debian, APPROVALS)).isEqualTo(Outlook.LIKELY);
        assertThat(outlook(SAMPLE, debian, PARTICIPANTS)).isEqualTo(Outlook.NEARLY_CERTAIN);
    }

    /**
     * The least of what was asked: ten working chapters, at least 30 % women in each of them, five countries, three
     * continents, by April 2014. Given even chances for the chapters and the map, and two to one for each chapter's
     * share of women, the quorum being certain.
     */
    @Test
    void preconditions_that_must_hold_together_are_out_of_reach_even_when_each_is_likely_enough() {
        var preconditions = new ArrayList<Precondition>();
        preconditions.add(stated("10 to 30 working chapters", 1, 2));
        for (int chapter = 1; chapter <= 10; chapter++)
            preconditions.add(stated("at least 30 % women in chapter " + chapter, 2, 3));
        preconditions.add(stated("chapters in 5 countries", 1, 2));
        preconditions.add(stated("chapters on 3 continents", 1, 2));
        var together = Precondition.allMetTogether(Rational.ONE, preconditions);
        assertThat(together).isEqualTo(Rational.of(1_024, 8 * 59_049));
        assertThat(Outlook.of(together)).isEqualTo(Outlook.OUT_OF_REACH);
        assertThat(preconditions)
                .allSatisfy(each -> assertThat(each.faults(Instant.EPOCH, END_OF_APRIL_2014))
                        .isEmpty());
    }

    private static Precondition stated(String metric, long probability, long of) {
        return new Precondition(
                metric, "the chapters' pages", "the committee", END_OF_APRIL_2014, Rational.of(probability, of));
    }

    private static Outlook outlook(List<Evidence> evidence, long required, Quorum.Counts counts) {
        return Forecast.of(inputs(evidence, SAMPLE_MEMBERS, required, counts)).outlook();
    }
}
