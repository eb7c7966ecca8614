package org.isonomia.rules.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.rules.counting.BallotFault.Code;

/**
 * Version 2 of a rule that places options: counted as by version 1, and the sheet keeps apart who is elected and which
 * seats are tied among whom. Nobody is elected whom no ballot names, and a ballot that marks nothing is refused: to be
 * blank is chosen.
 */
public record Seated(CountingRule first) implements CountingRule {
    private static final String FIRST = "/1";
    private static final String SECOND = "/2";

    /** The id of version 2 of a rule of which this is version 1. */
    public static String second(String first) {
        return first.substring(0, first.length() - FIRST.length()) + SECOND;
    }

    @Override
    public String id() {
        return second(first.id());
    }

    @Override
    public Map<String, String> settings() {
        return first.settings();
    }

    @Override
    public Form form() {
        return first.form();
    }

    @Override
    public boolean marksNothing(Choice choice) {
        return first.marksNothing(choice);
    }

    @Override
    public Optional<BallotFault> check(Contest contest, Choice choice) {
        return marksNothing(choice) ? Optional.of(BallotFault.of(Code.NOTHING_MARKED)) : first.check(contest, choice);
    }

    @Override
    public CountSheet count(Contest contest, Ballots ballots) {
        var sheet = first.count(contest, ballots);
        var named = named(contest, ballots);
        var election = Election.of(sheet, contest.seats());
        var tied = election.tied();
        var elected = election.elected().stream().filter(named::contains).toList();
        if (tied != null) {
            var among = tied.among().stream().filter(named::contains).toList();
            boolean enough = among.size() <= tied.seats();
            if (enough) elected = joined(elected, among);
            tied = enough ? null : new TiedSeats(tied.seats(), among);
        }
        boolean stands = tied != null;
        return new CountSheet(
                id(),
                sheet.settings(),
                sheet.ballots(),
                sheet.blank(),
                elected,
                sheet.ranking(),
                sheet.ties().stream()
                        .filter(tie -> stands || !tie.chosen().isEmpty())
                        .toList(),
                sheet.result(),
                sheet.parts(),
                tied);
    }

    private static List<String> joined(List<String> elected, List<String> more) {
        return java.util.stream.Stream.concat(elected.stream(), more.stream()).toList();
    }

    /** Whom some ballot names, whatever it says of them. */
    private static Set<String> named(Contest contest, Ballots ballots) {
        var named = new HashSet<String>();
        var rankings = ballots.rankings();
        for (int ballot = 0; ballot < rankings.size(); ballot++)
            for (short place : rankings.ranking(ballot)) {
                if (place == Rankings.SKIPPED) continue;
                int option = place >= 0 ? place : ~place;
                if (option != Rankings.UNKNOWN) named.add(contest.options().get(option));
            }
        for (Choice choice : ballots.others().keySet())
            switch (choice) {
                case Choice.Blank blank -> {}
                case Choice.One one -> named.add(one.option());
                case Choice.Approved approved -> named.addAll(approved.options());
                case Choice.Ranked ranked -> ranked.ranks().forEach(named::addAll);
                case Choice.Scored scored -> named.addAll(scored.points().keySet());
            }
        return named;
    }
}
