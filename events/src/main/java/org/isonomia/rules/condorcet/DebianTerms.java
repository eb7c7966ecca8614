package org.isonomia.rules.condorcet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.rules.counting.ContestFault;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.exact.Rational;

/**
 * Which options may win at all, by Debian's constitution A.6.2 and A.6.3. Settings: {@code default} the default option's
 * id (none: nothing is dropped); {@code quorum} R, as a number, decimal or fraction; {@code majority} the ratio N that
 * every option needs over the default, or {@code unopposed}; {@code majorities} a line for each option that needs
 * another, {@code N id}; {@code ratio_test} {@code strict}: V(A,D) &gt; N·V(D,A), as up to version 1.5; {@code at-least}:
 * V(A,D) &ge; N·V(D,A) and V(A,D) &gt; V(D,A), since version 1.6 of December 2015.
 */
public final class DebianTerms {
    private static final String UNOPPOSED = "unopposed";

    private final String defaultOption;
    private final Rational quorum;
    private final String majority;
    private final String majorities;
    private final boolean strict;
    private final Map<String, Rational> byOption = new HashMap<>();

    /** An option that cannot win. @param reason {@code quorum} or {@code majority} */
    public record Dropped(String option, String reason, long overDefault, long defaultOver, String ratio) {
        @Override
        public String toString() {
            return option + ": " + reason + ", " + overDefault + " over the default, " + defaultOver + " under it";
        }
    }

    DebianTerms(Settings settings) {
        defaultOption = settings.text("default", "");
        quorum = settings.rational("quorum", Rational.ZERO);
        strict = settings.word("ratio_test", "at-least", "at-least", "strict").equals("strict");
        majority = settings.text("majority", "1");
        if (!majority.equals(UNOPPOSED)) settings.rational("majority", Rational.ONE);
        majorities = settings.text("majorities", "");
        majorities.lines().forEach(line -> {
            String[] parts = line.split(" ", 2);
            byOption.put(parts.length == 2 ? parts[1] : "", settings.rational(parts[0]));
        });
    }

    /** A default option has to be there, and whatever has a ratio of its own. */
    Optional<ContestFault> fault(List<String> options) {
        if (!options.contains(defaultOption)) return missing("default", defaultOption);
        return byOption.keySet().stream()
                .filter(option -> !options.contains(option))
                .sorted()
                .findFirst()
                .flatMap(option -> missing("majorities", option));
    }

    private static Optional<ContestFault> missing(String setting, String option) {
        return Optional.of(ContestFault.of(ContestFault.Code.OPTION_MISSING, "setting", setting, "option", option));
    }

    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("default", defaultOption);
        settings.put("quorum", quorum.toString());
        settings.put("majority", majority);
        settings.put("majorities", majorities);
        settings.put("ratio_test", strict ? "strict" : "at-least");
        return settings;
    }

    /** The default option's index among those that stand; -1 when there is none. */
    int standing(PairwiseMatrix matrix) {
        return matrix.options().indexOf(defaultOption);
    }

    Optional<Dropped> dropped(PairwiseMatrix matrix, int option, int standing) {
        if (standing < 0 || option == standing) return Optional.empty();
        long over = matrix.over(option, standing);
        long under = matrix.over(standing, option);
        String name = matrix.options().get(option);
        String ratio = byOption.containsKey(name) ? String.valueOf(byOption.get(name)) : majority;
        if (Rational.of(over).compareTo(quorum) < 0)
            return Optional.of(new Dropped(name, "quorum", over, under, ratio));
        return reached(over, under, ratio)
                ? Optional.empty()
                : Optional.of(new Dropped(name, "majority", over, under, ratio));
    }

    private boolean reached(long over, long under, String ratio) {
        if (ratio.equals(UNOPPOSED)) return under == 0 && over > 0;
        int side = Rational.of(over).compareTo(Rational.parse(ratio).times(Rational.of(under)));
        return strict ? side > 0 : side >= 0 && over > under;
    }

    Map<String, String> overDefault(PairwiseMatrix matrix) {
        var votes = new LinkedHashMap<String, String>();
        int standing = standing(matrix);
        for (int option = 0; option < matrix.size(); option++)
            if (standing >= 0 && option != standing)
                votes.put(matrix.options().get(option), Long.toString(matrix.over(option, standing)));
        return votes;
    }

    String shownQuorum() {
        return quorum.toString();
    }
}
