package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.FORECAST_DIFFERS;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.polls.PollForecast.Sought;

/** What was foreseen of each poll, computed again from the polls that were counted before it opened. */
final class Forecasts {
    private final Members members;
    private final Findings findings;
    private final List<PollCounted> counted = new ArrayList<>();

    Forecasts(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    /** A second count of the same poll is a disagreement of its own and no further evidence. */
    void see(PollCounted event) {
        if (counted.stream().noneMatch(one -> one.poll().equals(event.poll()))) counted.add(event);
    }

    /** @param roll how many are on the re-derived roll */
    void check(PollOpened event, Fact fact, long roll) {
        var terms = event.terms();
        var recorded = terms.forecast();
        if (recorded == null) {
            if (fact.recorded().version() > 1)
                findings.add(FORECAST_DIFFERS, fact, "no forecast", "a poll opens with its forecast");
            return;
        }
        for (var one : recorded.preconditions())
            if (!one.faults(fact.at(), fact.at().plus(PollForecast.FURTHEST)).isEmpty())
                findings.add(FORECAST_DIFFERS, fact, "a precondition " + one, "it lacks an end, or something else");
        if (roll == 0) return;
        var sought = new Sought(
                terms.kind(),
                terms.binding(),
                terms.rollOf(),
                roll,
                members.all().size(),
                terms.quorum(),
                fact.at());
        var computed = PollForecast.of(
                sought,
                counted,
                recorded.preconditions().stream()
                        .filter(one -> one.probability() != null)
                        .toList());
        if (!recorded.equals(computed))
            findings.add(
                    FORECAST_DIFFERS,
                    fact,
                    "a probability of " + recorded.quorum().probability() + ", together " + recorded.together()
                            + ", from inputs with digest " + recorded.quorum().inputsDigest(),
                    "a probability of " + computed.quorum().probability() + ", together " + computed.together()
                            + ", from inputs with digest " + computed.quorum().inputsDigest());
    }
}
