package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.RandomHistory;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.counting.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties over seeds, with {@code -Pfaults} over many more; a failure names its seed. */
class RandomHistoryTest {
    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("tests.whole") ? 200 : 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_valid_history_replays_clean(long seed) {
        assertThat(Export.replay(RandomHistory.of(seed)).disagreements()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_changed_character_of_an_export_is_found(long seed) {
        var random = new Random(seed);
        byte[] export = Export.bytes(RandomHistory.of(seed));
        int header = new String(export, java.nio.charset.StandardCharsets.US_ASCII).indexOf('\n') + 1;
        for (int i = 0; i < 5; i++) {
            byte[] changed = export.clone();
            int place = header + random.nextInt(export.length - header - 1);
            changed[place] = (byte) (changed[place] == 'A' ? 'B' : 'A');
            assertThat(Export.replay(changed).clean())
                    .as("seed %d, byte %d", seed, place)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_dropped_doubled_or_exchanged_line_is_found(long seed) {
        var random = new Random(seed);
        var lines = Export.lines(RandomHistory.of(seed));
        int entries = (int)
                lines.stream().filter(line -> line.startsWith("{\"position")).count();
        int place = 1 + random.nextInt(entries - 1);
        var dropped = new ArrayList<>(lines);
        dropped.remove(place);
        var doubled = new ArrayList<>(lines);
        doubled.add(place, lines.get(place));
        var exchanged = new ArrayList<>(lines);
        Collections.swap(exchanged, place, place + 1);
        for (var changed : List.of(dropped, doubled, exchanged))
            assertThat(Export.replayLines(changed).clean())
                    .as("seed %d, line %d", seed, place)
                    .isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_counted_ballot_altered_or_dropped_is_found_though_all_is_written_anew(long seed) {
        var drafts = RandomHistory.of(seed);
        for (int place : counted(drafts).values()) {
            var cast = (BallotCast) drafts.get(place).event();
            var altered = new ArrayList<>(drafts);
            var other = new Choice.One(new Choice.One("no").equals(cast.choice()) ? "abstain" : "no");
            altered.set(place, drafts.get(place).with(BallotCast.open(cast.poll(), cast.voter(), other)));
            assertThat(Export.replay(altered).clean())
                    .as("seed %d, altered %d", seed, place)
                    .isFalse();
        }
    }

    /**
     * A whole act removed is found unless nothing follows from it: a comment without replies, a ballot its voter
     * replaced or had cast alike before, leaving, and an enactment nobody built upon, which counts as pending.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_dropped_act_that_anything_follows_from_is_found_though_all_is_written_anew(long seed) {
        var drafts = RandomHistory.of(seed);
        var counted = counted(drafts).values();
        for (int place = 0; place < drafts.size(); place++) {
            if (drafts.get(place).stamp().ordinal() != 0) continue;
            var event = drafts.get(place).event();
            boolean nothingFollows = event instanceof CommentPosted
                    || event instanceof MemberLeft
                    || event instanceof EffectsEnacted
                    || event instanceof Ballot && !counted.contains(place)
                    || event instanceof BallotCast cast && repeats(cast, drafts.subList(0, place));
            if (nothingFollows) continue;
            var command = drafts.get(place).stamp().command();
            var without = drafts.stream()
                    .filter(draft ->
                            !java.util.Objects.equals(command, draft.stamp().command()))
                    .toList();
            boolean cutsOffTheEnd = without.size() == place;
            if (cutsOffTheEnd) continue;
            assertThat(Export.replay(without).clean())
                    .as("seed %d, without %d: %s", seed, place, event)
                    .isFalse();
        }
    }

    /** Whether the same voter's ballot before this one said the same. */
    private static boolean repeats(BallotCast cast, List<Draft> before) {
        return before.reversed().stream()
                .map(Draft::event)
                .filter(event -> event instanceof Ballot earlier
                        && earlier.poll().equals(cast.poll())
                        && earlier.voter().equals(cast.voter()))
                .findFirst()
                .filter(cast::equals)
                .isPresent();
    }

    /** The place of each ballot that was counted. */
    private static Map<Key, Integer> counted(List<Draft> drafts) {
        var last = new LinkedHashMap<Key, Integer>();
        IntStream.range(0, drafts.size()).forEach(i -> {
            if (drafts.get(i).event() instanceof Ballot ballot) {
                var key = new Key(ballot.poll(), ballot.voter());
                if (ballot instanceof BallotCast) last.put(key, i);
                else last.remove(key);
            }
        });
        return last;
    }

    private record Key(PollId poll, MemberId voter) {}
}
