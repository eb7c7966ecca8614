package org.isonomia.rules.forecast;

import static org.isonomia.rules.quorum.Quorum.Counts.PARTICIPANTS;

import java.util.List;
import java.util.stream.IntStream;
import org.isonomia.events.PollId;
import org.isonomia.rules.quorum.Quorum;

/** Histories to forecast from. */
final class Communities {
    static final int SAMPLE_MEMBERS = 3_073;

    /** The sample community's polls of all members: 764 of 3,073 on the preconditions, 144 on a content curator. */
    static final List<Evidence> SAMPLE =
            List.of(past("p_preconditions", SAMPLE_MEMBERS, 764, 251), past("p_curator", SAMPLE_MEMBERS, 144, 131));

    private Communities() {}

    static Evidence past(String poll, long roll, long participants, long approvals) {
        return new Evidence(new PollId(poll), roll, participants, approvals, "17");
    }

    static List<Evidence> steady(int polls, long roll, long participants) {
        return IntStream.range(0, polls)
                .mapToObj(i -> past("p_" + i, roll, participants, participants / 2))
                .toList();
    }

    static ForecastInputs inputs(List<Evidence> evidence, long roll, long required, Quorum.Counts counts) {
        return new ForecastInputs("2014-06-23T00:00:00.000Z", Prior.LAPLACE, evidence, roll, required, counts);
    }

    static ForecastInputs inputs(List<Evidence> evidence, long roll, long required) {
        return inputs(evidence, roll, required, PARTICIPANTS);
    }
}
