package org.isonomia.deciding;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.forecast.Evidence;
import org.isonomia.rules.forecast.Forecast;
import org.isonomia.rules.forecast.ForecastInputs;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.forecast.Prior;
import org.isonomia.rules.quorum.CharterFloor;
import org.isonomia.rules.quorum.Electorate;
import org.isonomia.rules.quorum.Quorum;
import org.jspecify.annotations.Nullable;

/**
 * Which polls compare: the same kind of decision, put to all alike or to the holders of the same role.
 *
 * @param roll how many may vote
 * @param members of the community
 * @param floored whether it needs approvals of a share of all members as well, see {@link Deciding#hasFloor}
 */
public record Sought(
        DecisionKind kind,
        boolean binding,
        @Nullable RoleId rollOf,
        long roll,
        long members,
        Quorum quorum,
        boolean floored,
        Instant asOf) {
    /** Of a poll that opens on these terms. */
    public static Sought of(PollTerms terms, long members, Instant asOf) {
        return new Sought(
                terms.matter().kind(),
                terms.matter().binding(),
                terms.electorate().rollOf(),
                terms.electorate().roll().count(),
                members,
                terms.rule().quorum(),
                Deciding.hasFloor(terms),
                asOf);
    }

    /** The approvals of all members that are needed whatever the quorum; 0 where it is the quorum alone. */
    public long floor() {
        return floored ? CharterFloor.required(members) : 0;
    }

    /**
     * Where quorum and floor both count approvals, the higher of the two; where the quorum counts all who take part,
     * whichever is the less likely to be met, for both are needed.
     */
    public ForecastInputs inputs(Collection<PollCounted> counted) {
        var evidence = counted.stream()
                .filter(past -> past.kind() == kind && Objects.equals(past.rollOf(), rollOf))
                .filter(past -> past.countedAt() != null && past.roll() > 0)
                .sorted(Comparator.comparing(PollCounted::countedAt)
                        .thenComparing(past -> past.poll().value())
                        .reversed())
                .limit(ForecastInputs.MOST_EVIDENCE)
                .map(past -> new Evidence(
                        past.poll(), past.roll(), past.ballots(), past.approvals(), String.valueOf(past.countedAt())))
                .toList();
        var ofQuorum = inputs(evidence, quorum.required(new Electorate(members, roll, roll)), quorum.counts());
        if (!floored) return ofQuorum;
        var ofFloor = inputs(evidence, floor(), Quorum.Counts.APPROVALS);
        if (quorum.counts() == Quorum.Counts.APPROVALS)
            return ofFloor.required() > ofQuorum.required() ? ofFloor : ofQuorum;
        return ofFloor.probability().compareTo(ofQuorum.probability()) < 0 ? ofFloor : ofQuorum;
    }

    private ForecastInputs inputs(List<Evidence> evidence, long required, Quorum.Counts counts) {
        return new ForecastInputs(asOf.toString(), Prior.LAPLACE, evidence, roll, required, counts);
    }

    /** @param counted every poll counted before this one opens */
    public PollForecast forecast(Collection<PollCounted> counted, List<Precondition> preconditions) {
        var inputs = inputs(counted);
        var together = Precondition.allMetTogether(inputs.probability(), preconditions);
        return new PollForecast(Forecast.of(inputs), preconditions, Forecast.recorded(together));
    }
}
