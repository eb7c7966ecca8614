package org.isonomia.rules.condorcet;

import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.Rankings;

/** Ballots that give numbers, read as rankings: a higher number is preferred, equal numbers are equal ranks. */
final class ScoreRankings {
    private final Contest contest;

    ScoreRankings(Contest contest) {
        this.contest = contest;
    }

    /** The ranked ballots, and the scored ones read as rankings. */
    Rankings with(Ballots ballots) {
        if (ballots.others().keySet().stream().noneMatch(Choice.Scored.class::isInstance)) return ballots.rankings();
        var all = new Ballots.Builder(contest);
        for (int ballot = 0; ballot < ballots.rankings().size(); ballot++)
            all.rankings()
                    .add(ballots.rankings().ranking(ballot), ballots.rankings().count(ballot));
        ballots.others().forEach((choice, count) -> {
            if (choice instanceof Choice.Scored scored) all.add(scored.ranked(), count);
        });
        return all.build().rankings();
    }
}
