package org.isonomia.rules.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Ballots that give one of a few fixed answers, counted by answer. */
public final class WordTally {
    private final Map<String, Long> answers = new HashMap<>();
    private long invalid;

    private WordTally() {}

    public static WordTally of(Ballots ballots, Predicate<Choice> valid) {
        var tally = new WordTally();
        tally.invalid = ballots.rankings().total() - ballots.rankings().blank();
        for (var cast : ballots.others().entrySet()) {
            if (!valid.test(cast.getKey())) tally.invalid = Math.addExact(tally.invalid, cast.getValue());
            else if (cast.getKey() instanceof Choice.One one)
                tally.answers.merge(one.option(), cast.getValue(), Math::addExact);
        }
        return tally;
    }

    public long of(String answer) {
        return answers.getOrDefault(answer, 0L);
    }

    public CountSheet.Figure figure(String answer) {
        return figure(answer, answer);
    }

    public CountSheet.Figure figure(String name, String answer) {
        return new CountSheet.Figure(name, Long.toString(of(answer)));
    }

    public CountSheet.Figure invalid() {
        return new CountSheet.Figure("invalid", Long.toString(invalid));
    }
}
