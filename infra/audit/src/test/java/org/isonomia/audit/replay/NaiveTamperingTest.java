package org.isonomia.audit.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.fold.Disagreement.Kind.ENTRY_COUNT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.EXPORT_LINE_UNREADABLE;
import static org.isonomia.audit.fold.Disagreement.Kind.EXPORT_TRUNCATED;
import static org.isonomia.audit.fold.Disagreement.Kind.LEAF_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.POSITION_OUT_OF_ORDER;
import static org.isonomia.audit.fold.Disagreement.Kind.ROOT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.TEXT_DIFFERS;
import static org.isonomia.audit.replay.Tampering.assertFirst;
import static org.isonomia.audit.replay.Tampering.assertNamed;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.history.Export;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The attacker edits the exported file and nothing else. */
class NaiveTamperingTest {
    private static final int HEADER = 1;

    final Tampering log = new Tampering();
    final List<String> lines = new ArrayList<>(Export.lines(log.drafts));
    final int ballot = log.find(BallotCast.class);

    @Test
    void an_altered_ballot_no_longer_has_its_leaf_hash() {
        rewrite(ballot, "\"option\":\"no\"", "\"option\":\"yes\"");
        assertFound(LEAF_DIFFERS, ballot);
    }

    @Test
    void a_changed_result_no_longer_has_its_leaf_hash() {
        int decided = log.find(PollDecided.class);
        rewrite(decided, "adopted", "rejected");
        assertFound(LEAF_DIFFERS, decided);
    }

    @Test
    void a_swapped_role_holder_no_longer_has_the_leaf_hash() {
        int began = log.find(MandateBegan.class);
        rewrite(began, "m_di", "m_bo");
        assertFound(LEAF_DIFFERS, began);
    }

    @Test
    void a_ballot_given_to_someone_off_the_roll_no_longer_has_its_leaf_hash() {
        rewrite(ballot, "m_ada", "m_eve");
        assertFound(LEAF_DIFFERS, ballot);
    }

    @Test
    void a_dropped_ballot_leaves_a_gap() {
        lines.remove(ballot + HEADER);
        assertFound(POSITION_OUT_OF_ORDER, ballot + 1L);
        assertNamed(Export.replayLines(lines), ENTRY_COUNT_DIFFERS);
    }

    @Test
    void a_doubled_ballot_repeats_a_position() {
        lines.add(ballot + HEADER, lines.get(ballot + HEADER));
        assertFound(POSITION_OUT_OF_ORDER, ballot);
    }

    @Test
    void an_event_out_of_order_breaks_the_positions() {
        lines.add(ballot + HEADER, lines.remove(ballot + 1 + HEADER));
        assertNamed(Export.replayLines(lines), POSITION_OUT_OF_ORDER);
        assertNamed(Export.replayLines(lines), ROOT_DIFFERS);
    }

    @Test
    void a_ballot_moved_behind_the_close_breaks_the_positions() {
        int closed = log.find(PollClosed.class);
        lines.add(closed + HEADER, lines.remove(ballot + HEADER));
        assertNamed(Export.replayLines(lines), POSITION_OUT_OF_ORDER);
        assertNamed(Export.replayLines(lines), ROOT_DIFFERS);
    }

    @Test
    void an_altered_text_no_longer_has_its_digest() {
        int text = HEADER + log.drafts.size();
        lines.set(text, lines.get(text).replaceAll("utf8\":\"[^\"]*", "utf8\":\"QUJD"));
        assertNamed(Export.replayLines(lines), TEXT_DIFFERS);
    }

    @Test
    void an_export_without_its_last_line_is_truncated() {
        lines.removeLast();
        assertNamed(Export.replayLines(lines), EXPORT_TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 400, 4_000, 40_000})
    void an_export_cut_anywhere_is_truncated(int bytes) {
        byte[] whole = Export.bytes(log.drafts);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1 - bytes);
        assertNamed(Export.replay(cut), EXPORT_TRUNCATED);
    }

    @Test
    void a_line_that_is_none_is_named_by_its_number() {
        lines.add(ballot, "what?");
        assertNamed(Export.replayLines(lines), EXPORT_LINE_UNREADABLE);
    }

    @Test
    void a_text_that_is_missing_is_named_with_the_entry_that_names_it() {
        lines.remove(HEADER + log.drafts.size());
        var report = Export.replayLines(lines);
        assertThat(report.disagreements())
                .extracting(Disagreement::kind)
                .containsExactly(Disagreement.Kind.TEXT_MISSING);
        assertThat(report.texts().missing()).isEqualTo(1);
    }

    private void rewrite(int position, String from, String to) {
        String line = lines.get(position + HEADER);
        String encoded = line.replaceAll(".*\"entry\":\"([^\"]*)\".*", "$1");
        String entry = new String(Base64.getDecoder().decode(encoded), UTF_8);
        assertThat(entry).contains(from);
        String changed =
                Base64.getEncoder().encodeToString(entry.replace(from, to).getBytes(UTF_8));
        lines.set(position + HEADER, line.replace(encoded, changed));
    }

    private void assertFound(org.isonomia.audit.fold.Disagreement.Kind kind, long position) {
        var report = Export.replayLines(lines);
        assertFirst(report, kind, position);
        assertNamed(report, ROOT_DIFFERS);
    }
}
