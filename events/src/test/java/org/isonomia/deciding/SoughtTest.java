package org.isonomia.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.isonomia.events.PollId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.forecast.ForecastInputs;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Quorum.Base;
import org.isonomia.rules.quorum.Quorum.Counts;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;

class SoughtTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Quorum HALF_TAKE_PART = Quorum.share(Counts.PARTICIPANTS, 1, 2);

    @Test
    void a_quorum_that_counts_all_who_take_part_is_forecast_by_who_takes_part() {
        assertForeseen(foreseen(HALF_TAKE_PART, false, 60, 20), 50, Counts.PARTICIPANTS);
        assertForeseen(foreseen(Quorum.share(Counts.APPROVALS, 1, 2), false, 60, 20), 50, Counts.APPROVALS);
    }

    @Test
    void beside_a_floor_of_approvals_it_is_forecast_by_whichever_is_the_less_likely() {
        assertForeseen(foreseen(HALF_TAKE_PART, true, 40, 38), 50, Counts.PARTICIPANTS);
        assertForeseen(foreseen(HALF_TAKE_PART, true, 90, 5), 15, Counts.APPROVALS);
    }

    @Test
    void a_quorum_of_approvals_and_a_floor_are_forecast_by_the_higher_even_where_neither_can_be_met() {
        assertForeseen(foreseen(Quorum.share(Counts.APPROVALS, 1, 2), true, 60, 20), 50, Counts.APPROVALS);
        assertForeseen(foreseen(Quorum.absolute(Counts.APPROVALS, 3), true, 60, 20), 15, Counts.APPROVALS);
        var few = new Sought(
                DecisionKind.CHARTER,
                true,
                null,
                10,
                100,
                Quorum.absolute(Counts.APPROVALS, 12).of(Base.ALL),
                true,
                NOON);
        assertForeseen(few.inputs(List.of()), 15, Counts.APPROVALS);
    }

    private static void assertForeseen(ForecastInputs inputs, long required, Counts counts) {
        assertThat(inputs.required()).isEqualTo(required);
        assertThat(inputs.counts()).isEqualTo(counts);
    }

    /** For a hundred members, after ten polls of which each had so many ballots and approvals. */
    private static ForecastInputs foreseen(Quorum quorum, boolean floored, long ballots, long approvals) {
        var counted = IntStream.range(0, 10)
                .mapToObj(poll -> counted("p_" + poll, ballots, approvals))
                .toList();
        return new Sought(DecisionKind.CHARTER, true, null, 100, 100, quorum, floored, NOON).inputs(counted);
    }

    private static PollCounted counted(String poll, long ballots, long approvals) {
        var tally = new Tally(approvals, ballots - approvals, 0);
        return new PollCounted(
                new PollId(poll),
                DecisionKind.CHARTER,
                null,
                NOON.minusSeconds(1),
                YesNo.ID,
                100,
                ballots,
                approvals,
                0,
                List.of(),
                tally,
                "22",
                null);
    }
}
