package org.isonomia.rules.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.CountSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DelegatedVoteTest {
    static final Voter YES = Voter.voting("yes");
    static final Voter NO = Voter.voting("no");

    static Voter to(String delegate) {
        return Voter.delegating(delegate);
    }

    static CountSheet.Figure figure(String name, long amount) {
        return new CountSheet.Figure(name, Long.toString(amount));
    }

    @Test
    void who_does_not_vote_counts_with_the_nearest_voter_along_the_chain() {
        var sheet = DelegatedVote.count(Map.of("a", to("b"), "b", to("c"), "c", NO, "d", YES));
        assertThat(sheet.parts())
                .contains(
                        figure("yes", 1),
                        figure("no", 3),
                        new CountSheet.Totals("weights", Map.of("c", "3", "d", "1")));
        assertThat(sheet.result()).isEqualTo("failed");
    }

    @Test
    void the_own_vote_goes_before_the_delegate() {
        var voting = new Voter(Optional.of("yes"), Optional.of("b"));
        assertThat(DelegatedVote.count(Map.of("a", voting, "b", NO, "c", to("a")))
                        .result())
                .isEqualTo("passed");
    }

    @Test
    void a_circle_without_a_vote_counts_for_nobody_and_is_listed() {
        var sheet = DelegatedVote.count(Map.of("a", to("b"), "b", to("a"), "c", to("a"), "d", to("d"), "e", YES));
        assertThat(sheet.parts()).contains(new CountSheet.Listed("not_voting", List.of("a", "b", "c", "d")));
        assertThat(sheet.parts()).contains(figure("yes", 1));
    }

    @Test
    void a_chain_that_ends_in_silence_or_outside_counts_for_nobody() {
        var sheet = DelegatedVote.count(Map.of("a", to("b"), "b", Voter.silent(), "c", to("stranger")));
        assertThat(sheet.parts()).contains(new CountSheet.Listed("not_voting", List.of("a", "b", "c")));
        assertThat(sheet.result()).isEqualTo("failed");
    }

    @Test
    void a_tie_nobody_and_abstentions_alone_leave_the_status_quo() {
        assertThat(DelegatedVote.count(Map.of("a", YES, "b", NO)).result()).isEqualTo("failed");
        assertThat(DelegatedVote.count(Map.of()).result()).isEqualTo("failed");
        assertThat(DelegatedVote.count(Map.of("a", Voter.voting("abstain"))).result())
                .isEqualTo("failed");
    }

    @Test
    void another_word_is_no_vote() {
        var sheet = DelegatedVote.count(Map.of("a", Voter.voting("perhaps"), "b", to("a")));
        assertThat(sheet.parts())
                .contains(figure("invalid", 1), new CountSheet.Listed("not_voting", List.of("a", "b")));
    }

    @Test
    void a_chain_of_a_hundred_thousand_ends_where_it_ends() {
        var voters = new HashMap<String, Voter>();
        for (int at = 0; at < 100_000; at++) voters.put("v" + at, to("v" + (at + 1)));
        voters.put("v100000", YES);
        assertThat(DelegatedVote.count(voters).parts()).contains(figure("yes", 100_001));
    }

    static IntStream seeds() {
        return IntStream.range(0, Tried.of(200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_voter_counts_once_or_is_listed_and_agrees_with_a_walk_from_each(int seed) {
        var random = new Random(seed);
        var voters = new TreeMap<String, Voter>();
        int size = 1 + random.nextInt(9);
        for (int at = 0; at < size; at++) {
            Optional<String> vote =
                    random.nextInt(3) == 0 ? Optional.of(random.nextBoolean() ? "yes" : "no") : Optional.empty();
            voters.put("v" + at, new Voter(vote, Optional.of("v" + random.nextInt(size))));
        }
        long yes = voters.keySet().stream()
                .filter(id -> walk(voters, id).equals("yes"))
                .count();
        long no = voters.keySet().stream()
                .filter(id -> walk(voters, id).equals("no"))
                .count();
        assertThat(DelegatedVote.count(voters).parts()).contains(figure("yes", yes), figure("no", no));
    }

    static String walk(Map<String, Voter> voters, String from) {
        String at = from;
        for (int step = 0; step <= voters.size(); step++) {
            var voter = voters.get(at);
            if (voter.vote().isPresent()) return voter.vote().get();
            at = voter.delegate().orElseThrow();
        }
        return "nobody";
    }
}
