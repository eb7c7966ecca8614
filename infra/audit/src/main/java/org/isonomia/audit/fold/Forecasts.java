package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.FORECAST_DIFFERS;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isonomia.audit.deciding.SecondTerms;
import org.isonomia.deciding.Sought;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.forecast.ForecastInputs;
import org.jspecify.annotations.Nullable;

/** What was foreseen of each poll, computed again from the polls that were counted before it opened. */
final class Forecasts {
    private static final Comparator<PollCounted> LATEST = Comparator.comparing(
                    (PollCounted one) -> Objects.requireNonNull(one.countedAt()))
            .thenComparing(one -> one.poll().value())
            .reversed();

    private final Members members;
    private final Findings findings;
    private final Set<PollId> counted = new HashSet<>();

    /** As many as a forecast takes, the latest first. */
    private final Map<Asked, TreeSet<PollCounted>> latest = new HashMap<>();

    private record Asked(
            @Nullable DecisionKind kind, @Nullable RoleId rollOf) {}

    Forecasts(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    /** A second count of the same poll is a disagreement of its own and no further evidence. */
    void see(PollCounted event) {
        if (!counted.add(event.poll()) || event.countedAt() == null || event.roll() == 0) return;
        var evidence = evidence(event.kind(), event.rollOf());
        evidence.add(event);
        if (evidence.size() > ForecastInputs.MOST_EVIDENCE) evidence.removeLast();
    }

    private TreeSet<PollCounted> evidence(@Nullable DecisionKind kind, @Nullable RoleId rollOf) {
        return latest.computeIfAbsent(new Asked(kind, rollOf), asked -> new TreeSet<>(LATEST));
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
                SecondTerms.governs(terms)
                        ? SecondTerms.floored(terms)
                        : terms.binding() && terms.kind() == DecisionKind.CHARTER,
                fact.at());
        var computed = sought.forecast(
                evidence(terms.kind(), terms.rollOf()),
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
