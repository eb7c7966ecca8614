package org.isonomia.audit.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.runoff.RunoffRule;
import tools.jackson.databind.JsonNode;

/** Counts in rounds by RCTab's parameters: instant run-off and weighted inclusive Gregory. */
final class RunoffFamily implements Family {
    private static final Map<String, String> OVERVOTES = Map.of(
            "exhaustImmediately", "exhaust",
            "alwaysSkipToNextRank", "skip",
            "exhaustIfMultipleContinuing", "exhaust-if-several-continue");
    private static final Map<String, String> FLAGS = Map.of(
            "nonIntegerWinningThreshold", "fractional_threshold",
            "doesFirstRoundDetermineThreshold", "first_round_threshold",
            "hareQuota", "hare",
            "batchElimination", "batch",
            "continueUntilTwoCandidatesRemain", "until_two");
    private static final String WRITE_INS = "UWI";

    @Override
    public Set<String> methods() {
        return Set.of("irv", "stv-wigm");
    }

    @Override
    public Recount recount(CaseFile given) {
        var file = TransferFamily.atMost(given.ofForm(Form.RANKED, Form.NONE));
        var parameters = new Parameters(file);
        boolean one = file.method().equals("irv");
        var settings = settings(file, parameters);
        var sheet = Counting.count(
                file,
                one ? RunoffRule.IRV : RunoffRule.WIGM,
                settings,
                file.contest(ties(file, parameters)),
                file.ballots());
        var recount = Recount.of(file, sheet);
        recount.json().put("total_ballots", Long.toString(sheet.ballots()));
        return recount.remarking(parameters.unread());
    }

    private static Map<String, String> settings(CaseFile file, Parameters parameters) {
        var settings = new HashMap<String, String>();
        parameters.text("overvoteRule").ifPresent(rule -> settings.put("overvote", word(parameters, rule)));
        number(parameters, "maxSkippedRanksAllowed", "-1").ifPresent(n -> settings.put("skipped_ranks", n));
        number(parameters, "maxRankingsAllowed", "0").ifPresent(n -> settings.put("ranks", n));
        number(parameters, "decimalPlacesForVoteArithmetic", "4").ifPresent(n -> settings.put("decimals", n));
        number(parameters, "minimumVoteThreshold", "0").ifPresent(n -> settings.put("least_votes", n));
        FLAGS.forEach((name, setting) -> parameters.text(name).ifPresent(value -> settings.put(setting, value)));
        parameters
                .text("exhaustOnDuplicateCandidate")
                .ifPresent(value -> settings.put("repeated", value.equals("true") ? "exhaust" : "skip"));
        mode(parameters, settings);
        parameters
                .text("numberOfWinners")
                .filter(n -> !n.equals(Integer.toString(file.seats())))
                .ifPresent(n -> {
                    throw parameters.unusable("numberOfWinners", "says " + n + ", but seats says " + file.seats());
                });
        if (file.candidates().stream().anyMatch(candidate -> candidate.id().equals(WRITE_INS)))
            settings.put("write_ins", WRITE_INS);
        plain(parameters);
        parameters
                .text("tiebreakMode")
                .ifPresent(mode ->
                        settings.put("earlier_rounds", Boolean.toString(mode.startsWith("previousRoundCounts"))));
        return settings;
    }

    private static String word(Parameters parameters, String rule) {
        String word = OVERVOTES.get(rule);
        if (word == null) throw parameters.unusable("overvoteRule", "is none of " + OVERVOTES.keySet());
        return word;
    }

    private static void mode(Parameters parameters, Map<String, String> settings) {
        parameters.text("winnerElectionMode").ifPresent(mode -> {
            switch (mode) {
                case "singleWinnerMajority" -> {}
                case "multiWinnerAllowMultipleWinnersPerRound" -> settings.put("last_round", "true");
                case "multiWinnerAllowOnlyOneWinnerPerRound" -> {
                    settings.put("last_round", "true");
                    settings.put("one_per_round", "true");
                }
                case "bottomsUp" -> settings.put("bottoms_up", "true");
                default -> throw parameters.unusable("winnerElectionMode", "is none that is counted: " + mode);
            }
        });
    }

    /** What cases outside RCTab say in words: the rule's own majority and quota. */
    private static void plain(Parameters parameters) {
        only(parameters, "threshold", "> half of continuing votes");
        only(parameters, "quota", "Droop");
    }

    private static void only(Parameters parameters, String name, String words) {
        parameters.text(name).filter(given -> !given.equals(words)).ifPresent(given -> {
            throw parameters.unusable(name, "is not \"" + words + "\"");
        });
    }

    /** A number, or a word or nothing for the rule's own. */
    private static java.util.Optional<String> number(Parameters parameters, String name, String unlimited) {
        return parameters.text(name).map(value -> {
            if (value.isBlank() || value.equals("max") || value.equals("unlimited")) return unlimited;
            if (!value.matches("[0-9]{1,9}([.][0-9]{1,9})?"))
                throw parameters.unusable(name, "is neither a number nor \"max\"");
            return value;
        });
    }

    /** By the order of the candidates; drawn ties, which nobody can draw again, as the source's report has them. */
    private static TieBreak ties(CaseFile file, Parameters parameters) {
        parameters.text("randomSeed");
        String mode = parameters.text("tiebreakMode").orElse("");
        var candidates = file.candidates().stream().map(Candidate::id).toList();
        if (mode.equals("useCandidateOrder")) return new TieBreak.Order(candidates);
        var ties = file.expected() == null ? null : file.expected().get("ties");
        if (ties == null) return parameters.ties();
        var first = new ArrayList<String>();
        var last = new ArrayList<String>();
        for (JsonNode tie : ties)
            for (JsonNode chosen : tie.path("chosen"))
                (tie.path("for").asString("").equals("election") ? first : last).add(chosen.asString());
        var order = new ArrayList<>(first);
        candidates.stream()
                .filter(one -> !first.contains(one) && !last.contains(one))
                .forEach(order::add);
        order.addAll(List.copyOf(last).reversed());
        return new TieBreak.Order(order);
    }
}
