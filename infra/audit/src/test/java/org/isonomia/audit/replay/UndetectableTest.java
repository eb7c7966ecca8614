package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.events.CommentId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.counting.Choice;
import org.junit.jupiter.api.Test;

/**
 * What nobody can see from one export alone once everything over it was written anew: a history that is changed into
 * another possible one. Only a checkpoint that somebody else kept tells the two roots apart, and the roots do differ.
 */
class UndetectableTest {
    final Tampering log = new Tampering();
    final String root = log.clever().root();

    @Test
    void a_comment_nothing_refers_to_can_be_dropped() {
        int thread = log.find(ThreadOpened.class);
        log.drafts.removeIf(draft -> draft.event() instanceof org.isonomia.events.discussion.DiscussionEvent
                && !(draft.event() instanceof ThreadOpened));
        assertThat(log.drafts.get(thread).event()).isInstanceOf(ThreadOpened.class);
        assertPossibleButAnother();
    }

    @Test
    void the_words_behind_a_commitment_can_be_exchanged() {
        int revised = log.find(CommentRevised.class);
        var event = (CommentRevised) log.drafts.get(revised).event();
        log.change(
                revised,
                new CommentRevised(
                        new CommentId("c_1"),
                        event.thread(),
                        2,
                        new org.isonomia.events.Sealed.Committed<>("0".repeat(64)),
                        List.of()));
        assertPossibleButAnother();
    }

    @Test
    void a_ballot_repeated_by_its_voter_changes_no_count() {
        int ballot = log.find(BallotCast.class);
        log.drafts.add(ballot + 1, log.drafts.get(ballot).asCommand("again"));
        assertPossibleButAnother();
    }

    @Test
    void a_ballot_that_was_changed_later_can_be_altered_or_dropped() {
        int ballot = log.find(BallotCast.class);
        assertThat(((BallotCast) log.drafts.get(ballot).event()).choice()).isEqualTo(new Choice.One("no"));
        log.drafts.remove(ballot);
        assertPossibleButAnother();
    }

    @Test
    void the_end_of_the_log_can_be_cut_off() {
        int enacted = log.find(EffectsEnacted.class);
        log.drafts.subList(enacted, log.drafts.size()).clear();
        var report = log.clever();
        assertThat(report.clean()).isTrue();
        assertThat(report.derived().pending()).isEqualTo(1);
        assertThat(report.root()).isNotEqualTo(root);
    }

    @Test
    void but_an_adoption_without_its_effects_is_named_an_hour_later() {
        int enacted = log.find(EffectsEnacted.class);
        log.drafts.subList(enacted, log.drafts.size()).clear();
        var last = log.drafts.getLast().stamp();
        var command = NameUuid.command("test", "much later");
        var later = last.at().plus(Duration.ofHours(2));
        var author = org.isonomia.audit.history.HonestHistory.BO;
        log.drafts.add(new Draft(
                new Stamp(NameUuid.entry(command, 0), later, author, command, 0, null),
                new ThreadOpened(
                        new ThreadId("d_later"),
                        author,
                        Sealed.of(author, "Later"),
                        Sealed.of(author, "And?"),
                        List.of())));
        assertThat(log.clever().disagreements()).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo(Disagreement.Kind.OPEN_PAST_ITS_END);
            assertThat(found.recorded()).contains("neither enacted nor in conflict");
        });
    }

    @Test
    void a_comment_can_be_put_into_another_members_mouth_together_with_its_actor() {
        int posted = log.find(CommentPosted.class, comment -> comment.parent() != null);
        var event = (CommentPosted) log.drafts.get(posted).event();
        var author = org.isonomia.audit.history.HonestHistory.ED;
        for (int i = posted; i < log.drafts.size(); i++)
            if (log.drafts.get(i).event() instanceof org.isonomia.events.discussion.DiscussionEvent.CommentRetracted)
                log.drafts.set(i, log.drafts.get(i).by(author));
        var forged = new CommentPosted(
                event.comment(), event.thread(), event.parent(), event.depth(), author, event.text(), List.of());
        log.drafts.set(posted, log.drafts.get(posted).with(forged).by(author));
        assertPossibleButAnother();
    }

    private void assertPossibleButAnother() {
        var report = Export.replay(log.drafts);
        assertThat(report.disagreements()).isEmpty();
        assertThat(report.root()).isNotEqualTo(root);
    }
}
