package org.isonomia.command.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.forecast.PreconditionFault;

/** What is wrong with the preconditions of a poll. One without a date, "until met", cannot be said. */
public final class Preconditions {
    public static final int MOST = 10;
    public static final int LONGEST = 300;

    private static final String FIELD = "preconditions";

    private Preconditions() {}

    public static List<Refusal> faults(List<Precondition> preconditions, Instant now) {
        var input = new Input().atMost(FIELD, preconditions, MOST);
        for (Precondition one : preconditions)
            input.optionalText(FIELD, one.metric(), LONGEST)
                    .optionalText(FIELD, one.source(), LONGEST)
                    .optionalText(FIELD, one.owner(), LONGEST);
        var faults = new ArrayList<>(input.faults());
        for (Precondition one : preconditions)
            for (PreconditionFault fault : one.faults(now, now.plus(PollForecast.FURTHEST))) faults.add(refusal(fault));
        return List.copyOf(faults);
    }

    private static Refusal refusal(PreconditionFault fault) {
        var code = switch (fault.code()) {
            case METRIC_MISSING -> PollRefusal.METRIC_MISSING;
            case SOURCE_MISSING -> PollRefusal.SOURCE_MISSING;
            case OWNER_MISSING -> PollRefusal.OWNER_MISSING;
            case DATE_MISSING -> PollRefusal.DATE_MISSING;
            case DATE_PAST -> Input.Fault.IN_THE_PAST;
            case DATE_TOO_FAR_AHEAD -> Input.Fault.TOO_FAR_AHEAD;
            case PROBABILITY_MISSING, PROBABILITY_OUT_OF_RANGE -> PollRefusal.NOT_A_PROBABILITY;
        };
        return new Refusal(code, FIELD, Map.of("days", Long.toString(PollForecast.FURTHEST.toDays())));
    }
}
