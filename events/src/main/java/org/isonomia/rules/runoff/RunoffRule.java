package org.isonomia.rules.runoff;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.ContestFault;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.transfer.TieChoices;
import org.isonomia.rules.transfer.TransferRule;

/**
 * Rules {@code irv/1} and {@code stv-wigm/1}, and {@code irv/2} and {@code stv-wigm/2}, which tell ties and empty contests
 * otherwise ({@link TransferRule}) and by default let earlier rounds break a tie: rounds in which whoever reaches the threshold is elected, or else the
 * lowest eliminated. Instant run-off fills one seat by a majority of the ballots that still count; weighted inclusive
 * Gregory fills several, and each ballot of the elected goes on with the same share of its value. The treatment of
 * marks and the order of steps are those of RCTab (BrightSpots/rcv, "Tabulator"); Robert's Rules of Order (12th ed.)
 * §45:62 describes the first, the Proportional Representation Foundation's WIGM reference rule the second. For settings
 * see {@link Marking} and {@link Terms}.
 */
public final class RunoffRule extends TransferRule {
    public static final String IRV = "irv/1";
    public static final String WIGM = "stv-wigm/1";

    private final String id;
    private final Marking marking;
    private final Terms terms;

    private RunoffRule(int version, String first, Settings settings) {
        super(version, false);
        id = id(first);
        marking = new Marking(settings);
        terms = Terms.read(settings, version > 1);
    }

    public static RunoffRule irv(Settings settings) {
        return new RunoffRule(1, IRV, settings);
    }

    public static RunoffRule secondIrv(Settings settings) {
        return new RunoffRule(2, IRV, settings);
    }

    public static RunoffRule wigm(Settings settings) {
        return new RunoffRule(1, WIGM, settings);
    }

    public static RunoffRule secondWigm(Settings settings) {
        return new RunoffRule(2, WIGM, settings);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Map<String, String> settings() {
        var settings = new TreeMap<>(terms.settings());
        marking.addTo(settings);
        return Map.copyOf(settings);
    }

    @Override
    public Optional<ContestFault> fault(Contest contest) {
        return id.startsWith("irv/") ? CountingRule.oneSeat(contest) : Optional.empty();
    }

    @Override
    protected boolean reaches(short[] ranking, int option, int options) {
        var alone = new boolean[options];
        alone[option] = true;
        return marking.read(ranking, alone) == option;
    }

    /** Instant run-off fills one seat, whatever the contest has. */
    @Override
    protected CountSheet count(Contest given, Ballots ballots, TieChoices ties) {
        var contest = id.startsWith("irv/") ? given.seats(1) : given;
        var votes = new RunoffVotes(contest, ballots.rankings(), marking, terms.decimals());
        var count = new RunoffCount(contest, terms, votes, ties);
        count.run();
        var parts = count.parts();
        parts.add(invalid(ballots, 0));
        return sheet(ballots, count.elected(), count.ranking(), parts);
    }
}
