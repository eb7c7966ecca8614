package org.isonomia.rules.counting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.isonomia.rules.counting.BallotFault.Code;

/** Whether the options a ballot names are in the contest, each once. */
public final class OptionCheck {
    private final Set<String> options;
    private final Set<String> withdrawn;

    public OptionCheck(Contest contest) {
        options = new HashSet<>(contest.options());
        withdrawn = contest.withdrawn();
    }

    public boolean stands(String option) {
        return options.contains(option) && !withdrawn.contains(option);
    }

    /** Names only options of the contest, withdrawn or not, and none twice. */
    public Optional<BallotFault> known(Collection<String> named) {
        var distinct = new HashSet<String>();
        for (String option : named) {
            if (!options.contains(option)) return Optional.of(BallotFault.of(Code.UNKNOWN_OPTION, "option", option));
            if (!distinct.add(option)) return Optional.of(BallotFault.of(Code.DUPLICATE_OPTION, "option", option));
        }
        return Optional.empty();
    }

    public Optional<BallotFault> standing(Collection<String> named) {
        return named.stream()
                .filter(withdrawn::contains)
                .sorted()
                .findFirst()
                .map(option -> BallotFault.of(Code.WITHDRAWN_OPTION, "option", option));
    }
}
