package org.isonomia.bench.counting;

import java.util.List;
import java.util.concurrent.Callable;
import org.isonomia.rules.meek.MeekStv;
import org.isonomia.rules.runoff.RunoffRule;
import org.isonomia.rules.scottish.ScottishStv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The count sheet by each rule of transferable votes against a naive version that finds the winners only. */
@Command(
        name = "stv",
        mixinStandardHelpOptions = true,
        description = "Counting by each rule of transferable votes, exact, against naive plain arrays, in turns.")
public final class StvBench implements Callable<Integer> {

    private static final double LIMIT = 5;

    private static final List<Rival> RIVALS = List.of(
            new Rival(ScottishStv.ID, NaiveScottish::winners),
            new Rival(RunoffRule.WIGM, NaiveGregory::winners),
            new Rival(MeekStv.ID, NaiveMeek::winners));

    @Option(names = "--ballots", defaultValue = "100000", description = "Ballots (${DEFAULT-VALUE}).")
    private int ballots;

    @Option(names = "--options", defaultValue = "20", description = "Candidates (${DEFAULT-VALUE}).")
    private int options;

    @Option(names = "--seats", defaultValue = "5", description = "Seats (${DEFAULT-VALUE}).")
    private int seats;

    @Mixin
    private Turns turns = new Turns();

    @Override
    public Integer call() throws Exception {
        Electorate electorate = Electorate.of(ballots, options, seats, 20261123);
        int status = 0;
        for (Rival rival : RIVALS) {
            status = Math.max(status, rival.compare(electorate, turns, LIMIT));
        }
        return status;
    }
}
