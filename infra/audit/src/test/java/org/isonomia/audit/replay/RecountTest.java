package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Draft;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.counting.Choice;
import org.isonomia.transparency.tree.Hashing;
import org.junit.jupiter.api.Test;

/** A poll is recounted from its own entries. */
class RecountTest {
    private final Tampering log = new Tampering();
    private final JsonEntryCodec codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);

    @Test
    void every_poll_of_an_honest_history_is_recounted_as_it_was_counted() {
        var polls = log.drafts.stream()
                .map(Draft::event)
                .filter(PollCounted.class::isInstance)
                .map(event -> ((PollCounted) event).poll())
                .toList();
        assertThat(polls).isNotEmpty().allSatisfy(poll -> {
            var outcome = recounted(poll);
            assertThat(outcome.disagreements()).isEmpty();
            assertThat(outcome.decided()).isTrue();
            assertThat(outcome.rederived()).isEqualTo(outcome.recorded());
        });
    }

    @Test
    void an_altered_ballot_disagrees_with_the_recorded_count() {
        int ballot = log.find(BallotCast.class, cast -> new Choice.One("abstain").equals(cast.choice()));
        var cast = (BallotCast) log.drafts.get(ballot).event();
        log.change(ballot, BallotCast.open(cast.poll(), cast.voter(), new Choice.One("yes")));
        var outcome = recounted(cast.poll());
        assertThat(outcome.clean()).isFalse();
        assertThat(outcome.disagreements().getFirst().kind()).isEqualTo(Kind.COUNT_DIFFERS);
    }

    @Test
    void bytes_that_have_not_their_recorded_hash_are_named() {
        var counted = (PollCounted) log.drafts.get(log.find(PollCounted.class)).event();
        var recount = new Recount(counted.poll());
        recount.entry(7, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8), new byte[32]);
        assertThat(recount.end().disagreements())
                .extracting(found -> found.kind())
                .containsExactly(Kind.LEAF_DIFFERS, Kind.ENTRY_UNREADABLE);
    }

    private Recount.Recounted recounted(PollId poll) {
        var tags = List.of(Tag.roll(poll).toString(), Tag.poll(poll).toString());
        var recount = new Recount(poll);
        for (int position = 0; position < log.drafts.size(); position++) {
            var draft = log.drafts.get(position);
            byte[] bytes = codec.encode(draft.stamp(), draft.event()).bytes();
            if (codec.decode(bytes).tags().stream().anyMatch(tags::contains))
                recount.entry(position, bytes, Hashing.leaf(bytes).bytes());
        }
        return recount.end();
    }
}
