package org.isonomia.rules.counting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.Digests;

/**
 * How the options of a tie are put in order. Rules that look at earlier stages first do so before they ask this.
 * A tie that this leaves open is a tied result.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TieBreak.None.class, name = "none"),
    @JsonSubTypes.Type(value = TieBreak.Order.class, name = "order"),
    @JsonSubTypes.Type(value = TieBreak.Lot.class, name = "lot"),
    @JsonSubTypes.Type(value = TieBreak.Volunteers.class, name = "volunteers")
})
public sealed interface TieBreak {
    TieBreak NONE = new None();

    /** The tied options, best first; empty when the tie stands. */
    Optional<List<String>> order(Collection<String> tied);

    record None() implements TieBreak {
        @Override
        public Optional<List<String>> order(Collection<String> tied) {
            return Optional.empty();
        }
    }

    /** @param best an order fixed beforehand, best first; an option that it lacks comes after all it names */
    record Order(List<String> best) implements TieBreak {
        public Order {
            best = List.copyOf(best);
        }

        @Override
        public Optional<List<String>> order(Collection<String> tied) {
            var sorted = new ArrayList<>(tied);
            sorted.sort(Comparator.<String>comparingInt(
                            option -> best.contains(option) ? best.indexOf(option) : best.size())
                    .thenComparing(Comparator.naturalOrder()));
            return Optional.of(sorted);
        }
    }

    /**
     * By lot from a seed named in public before it existed: options in order of SHA-256(seed || 0x0A || option id), as
     * lower hex. Neither who counts nor who names an option can choose its place.
     */
    record Lot(String seed) implements TieBreak {
        @Override
        public Optional<List<String>> order(Collection<String> tied) {
            var sorted = new ArrayList<>(tied);
            sorted.sort(
                    Comparator.comparing((String option) -> Digests.sha256((seed + "\n" + option).getBytes(UTF_8))));
            return Optional.of(sorted);
        }
    }

    /**
     * By lot from a seed that volunteers make once there is a tie, by commit and reveal: the count itself leaves it open.
     * Names the source of the seed where a poll opens.
     */
    record Volunteers() implements TieBreak {
        @Override
        public Optional<List<String>> order(Collection<String> tied) {
            return Optional.empty();
        }
    }
}
