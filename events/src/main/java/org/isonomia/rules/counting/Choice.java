package org.isonomia.rules.counting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a ballot says, before any rule has judged it. Options are named by their ids. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Choice.Blank.class, name = "blank"),
    @JsonSubTypes.Type(value = Choice.One.class, name = "one"),
    @JsonSubTypes.Type(value = Choice.Approved.class, name = "approved"),
    @JsonSubTypes.Type(value = Choice.Ranked.class, name = "ranked"),
    @JsonSubTypes.Type(value = Choice.Scored.class, name = "scored")
})
public sealed interface Choice {
    Choice BLANK = new Blank();

    /** Takes part and says nothing: counts for participation, for no option. */
    record Blank() implements Choice {}

    record One(String option) implements Choice {
        public One {
            java.util.Objects.requireNonNull(option, "an option");
        }
    }

    record Approved(List<String> options) implements Choice {
        public Approved {
            options = List.copyOf(options);
        }
    }

    /**
     * @param ranks best first; several options in one rank are equal there (to rules that allow it, else an overvote);
     *     an empty rank was skipped; options not named are unranked
     */
    record Ranked(List<List<String>> ranks) implements Choice {
        public Ranked {
            ranks = ranks.stream().map(List::copyOf).toList();
        }
    }

    /** @param points by option, in no order; an option left out has no score */
    record Scored(Map<String, Long> points) implements Choice {
        public Scored {
            points = java.util.Collections.unmodifiableMap(new TreeMap<>(points));
        }

        /** Read as a ranking: a higher number is preferred, equal numbers are equal ranks. */
        public Ranked ranked() {
            var ranks = new TreeMap<Long, List<String>>(java.util.Comparator.reverseOrder());
            points.forEach((option, given) -> ranks.computeIfAbsent(given, value -> new java.util.ArrayList<>())
                    .add(option));
            return new Ranked(List.copyOf(ranks.values()));
        }
    }

    static Ranked ranked(String... best) {
        return new Ranked(java.util.Arrays.stream(best).map(List::of).toList());
    }
}
