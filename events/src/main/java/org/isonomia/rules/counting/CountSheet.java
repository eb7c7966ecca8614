package org.isonomia.rules.counting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a count came to, with every figure it went through, as a value. The same contest and ballots, in whatever
 * order, give an equal sheet. Amounts are exact: integers, plain decimals or {@code p/q}.
 *
 * @param rule id and version of the rule, for instance {@code schulze/1}
 * @param settings every parameter it counted by, defaults written out
 * @param ballots all that were counted, blank ones among them
 * @param blank those that name no option
 * @param winners who is elected, in the order the rule elects them; none when nothing wins. From version 2 of a rule on
 *     nobody else: in sheets of version 1 who is tied for a seat stands here too
 * @param ranking groups of options, best first, for rules that rank
 * @param ties those that mattered, in the order they arose
 * @param result {@code passed}, {@code failed}, {@code tied} and the like, for rules that end in one word
 * @param parts the figures, in the order they came about; where a tie stands, the stages end with it
 * @param tiedSeats absent when no tie stands, and in sheets of version 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountSheet(
        String rule,
        Map<String, String> settings,
        long ballots,
        long blank,
        List<String> winners,
        List<List<String>> ranking,
        List<Tie> ties,
        @Nullable String result,
        List<Part> parts,
        @Nullable TiedSeats tiedSeats) {
    /** One in which no seat is tied, or of a rule that does not say which. */
    public CountSheet(
            String rule,
            Map<String, String> settings,
            long ballots,
            long blank,
            List<String> winners,
            List<List<String>> ranking,
            List<Tie> ties,
            @Nullable String result,
            List<Part> parts) {
        this(rule, settings, ballots, blank, winners, ranking, ties, result, parts, null);
    }

    /** The settings are in the order of their names, so that equal sheets have the same text everywhere. */
    public CountSheet {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Listed.class, name = "list"),
        @JsonSubTypes.Type(value = Totals.class, name = "totals"),
        @JsonSubTypes.Type(value = Matrix.class, name = "matrix"),
        @JsonSubTypes.Type(value = Stage.class, name = "stage")
    })
    public sealed interface Part {
        /** Stable, in snake case: the key under which a recount prints it. */
        String name();
    }

    /** One amount or word, such as {@code quota}. */
    public record Figure(String name, String value) implements Part {}

    /** Options or pairs in an order that means something, such as {@code finalists} or {@code defeats}. */
    public record Listed(String name, List<String> items) implements Part {}

    /** An amount for each option, in ballot order. */
    public record Totals(String name, Map<String, String> amounts) implements Part {}

    /** {@code rows[i][j]} is the amount of {@code order[i]} over {@code order[j]}. */
    public record Matrix(String name, List<String> order, List<List<String>> rows) implements Part {}

    /**
     * One stage of a count in stages.
     *
     * @param name {@code stages} or {@code rounds}, or {@code actions}, as the rule's own literature calls them
     * @param number from 1
     * @param action {@code first-preferences}, {@code surplus}, {@code exclude} and the like
     * @param option whom the action concerns, if one
     * @param threshold the quota or threshold that holds at this stage
     * @param votes each option's votes at the end of the stage; those no longer counted are left out
     * @param other amounts that no option holds, by kind: {@code not_transferred}, {@code exhausted} and the like
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stage(
            String name,
            int number,
            String action,
            @Nullable String option,
            @Nullable String threshold,
            Map<String, String> votes,
            List<String> elected,
            List<String> excluded,
            Map<String, String> other)
            implements Part {}

    /** Whether a tie was left standing. */
    public boolean tied() {
        return ties.stream().anyMatch(tie -> tie.chosen().isEmpty());
    }
}
