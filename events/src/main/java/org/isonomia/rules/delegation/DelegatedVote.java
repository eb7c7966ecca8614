package org.isonomia.rules.delegation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.yesno.YesNo;

/**
 * Rule {@code delegation/1}: yes or no with delegated votes, read as they stand at the close. Who votes counts for
 * themselves; who does not counts with the nearest voter along their chain of delegates. A chain that ends with
 * somebody who neither votes nor delegates, leaves the voters, or runs in a circle without a vote, counts for nobody,
 * and those on it are listed. More yes than no passes; a tie leaves the status quo. Source: J. Behrens, A. Kistner,
 * A. Nitsche, B. Swierczek, "The Principles of LiquidFeedback" (2014), on transitive delegation and the own vote that
 * suspends it; that circles are resolved on the graph as it stands, not in the order of events, is this rule's choice.
 */
public final class DelegatedVote {
    public static final String ID = "delegation/1";
    private static final String NOBODY = "";

    private final SortedMap<String, Voter> voters;
    private final Map<String, String> speakers = new HashMap<>();

    private DelegatedVote(Map<String, Voter> voters) {
        this.voters = new TreeMap<>(voters);
    }

    /** @param voters by id; a vote other than yes, no or abstain is no vote and adds to {@code invalid} */
    public static CountSheet count(Map<String, Voter> voters) {
        return new DelegatedVote(voters).sheet();
    }

    private CountSheet sheet() {
        var weights = new LinkedHashMap<String, Long>();
        var lost = new ArrayList<String>();
        voters.forEach((id, voter) -> {
            if (votes(voter)) weights.put(id, 0L);
        });
        for (String id : voters.keySet()) {
            String speaker = speaker(id);
            if (speaker.equals(NOBODY)) lost.add(id);
            else weights.merge(speaker, 1L, Long::sum);
        }
        long yes = sum(weights, YesNo.YES);
        long no = sum(weights, YesNo.NO);
        var written = new LinkedHashMap<String, String>();
        weights.forEach((id, weight) -> written.put(id, Long.toString(weight)));
        boolean passed = yes > no;
        return new CountSheet(
                ID,
                Map.of(),
                voters.size(),
                0,
                passed ? List.of(YesNo.YES) : List.of(),
                List.of(),
                List.of(),
                passed ? "passed" : "failed",
                List.of(
                        figure(YesNo.YES, yes),
                        figure(YesNo.NO, no),
                        figure(YesNo.ABSTAIN, sum(weights, YesNo.ABSTAIN)),
                        new CountSheet.Totals("weights", written),
                        new CountSheet.Listed("not_voting", lost),
                        figure(
                                "invalid",
                                voters.values().stream()
                                        .filter(DelegatedVote::invalid)
                                        .count())));
    }

    private static boolean votes(Voter voter) {
        return voter.vote().filter(YesNo.CHOICES::contains).isPresent();
    }

    private static boolean invalid(Voter voter) {
        return voter.vote().isPresent() && !votes(voter);
    }

    /** Who votes for {@code id}; each chain is walked once. */
    private String speaker(String id) {
        var walked = new HashSet<String>();
        String at = id;
        String found = null;
        while (found == null) {
            var voter = voters.get(at);
            if (voter == null || !walked.add(at)) found = NOBODY;
            else if (speakers.containsKey(at)) found = speakers.get(at);
            else if (votes(voter)) found = at;
            else if (voter.delegate().isEmpty()) found = NOBODY;
            else at = voter.delegate().get();
        }
        for (String one : walked) speakers.put(one, found);
        return found;
    }

    private long sum(Map<String, Long> weights, String vote) {
        return weights.entrySet().stream()
                .filter(weight -> voters.getOrDefault(weight.getKey(), Voter.silent())
                        .vote()
                        .filter(vote::equals)
                        .isPresent())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static CountSheet.Figure figure(String name, long amount) {
        return new CountSheet.Figure(name, Long.toString(amount));
    }
}
