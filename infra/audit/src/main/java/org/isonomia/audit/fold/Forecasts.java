package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.FORECAST_DIFFERS;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isonomia.audit.deciding.Floor;
import org.isonomia.audit.deciding.Foreseen;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.forecast.Evidence;
import org.isonomia.rules.forecast.Precondition;
import org.jspecify.annotations.Nullable;

/** What was foreseen of each poll, computed again from the polls that were counted before it opened. */
final class Forecasts {
    /** A precondition ends, like everything else. */
    private static final Duration FURTHEST = Duration.ofDays(730);

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
        if (evidence.size() > Foreseen.MOST) evidence.removeLast();
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
        for (Precondition one : recorded.preconditions())
            if (!holdsAnEnd(one, fact.at()))
                findings.add(FORECAST_DIFFERS, fact, "a precondition " + one, "it lacks an end, or something else");
        if (roll == 0) return;
        var foreseen = Foreseen.of(
                fact.at(),
                evidence(terms.matter().kind(), terms.electorate().rollOf()).stream()
                        .map(Forecasts::past)
                        .toList(),
                roll,
                members.all().size(),
                terms.rule().quorum(),
                Floor.holds(terms));
        var computed = foreseen.with(recorded.preconditions());
        if (!recorded.equals(computed))
            findings.add(
                    FORECAST_DIFFERS,
                    fact,
                    "a probability of " + recorded.quorum().probability() + ", together " + recorded.together()
                            + ", from inputs with digest " + recorded.quorum().inputsDigest(),
                    "a probability of " + computed.quorum().probability() + ", together " + computed.together()
                            + ", from inputs with digest " + computed.quorum().inputsDigest());
    }

    /** All five are there, the end within two years, and the probability is one. */
    private static boolean holdsAnEnd(Precondition one, Instant at) {
        var date = one.date();
        var probability = one.probability();
        return isSaid(one.metric())
                && isSaid(one.source())
                && isSaid(one.owner())
                && date != null
                && date.isAfter(at)
                && !date.isAfter(at.plus(FURTHEST))
                && probability != null
                && probability.numerator().signum() >= 0
                && probability.numerator().compareTo(probability.denominator()) <= 0;
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Evidence past(PollCounted counted) {
        return new Evidence(
                counted.poll(), counted.roll(), counted.ballots(), counted.approvals(), "" + counted.countedAt());
    }
}
