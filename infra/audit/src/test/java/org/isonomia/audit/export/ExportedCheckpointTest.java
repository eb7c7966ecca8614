package org.isonomia.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.Report;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.CompactRange;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.TreeHead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An export bears the checkpoint that its log has reached. */
class ExportedCheckpointTest {
    private static final SigningKey KEY = SigningKey.generate("example.org/log");
    private static final SigningKey OTHER = SigningKey.generate("example.org/log");
    private static final List<byte[]> ENTRIES = encoded(HonestHistory.everything());

    @Test
    void an_export_leads_to_its_checkpoint_and_may_go_beyond_it() throws Exception {
        for (int size : new int[] {0, 1, 40, entries()}) {
            var report = replay(export(signed(head(size), KEY)), KEY.verifier());
            assertThat(report.clean()).as(report.disagreements().toString()).isTrue();
            var reached = report.checkpoint();
            assertThat(reached).isNotNull();
            assertThat(reached.size()).isEqualTo(size);
            assertThat(reached.root()).isEqualTo(head(size).root().base64());
            assertThat(reached.signedBy()).isEqualTo(KEY.verifier().toString());
        }
    }

    @Test
    void a_whole_export_has_the_root_of_its_checkpoint_in_the_same_form() throws Exception {
        var report = replay(export(signed(head(entries()), KEY)), null);
        assertThat(report.root()).isEqualTo(report.checkpoint().root());
        assertThat(report.checkpoint().signedBy()).isNull();
    }

    @Test
    void an_export_without_a_checkpoint_from_before_they_came_with_it_is_clean() throws Exception {
        var report = replay(export(null), null);
        assertThat(report.clean()).isTrue();
        assertThat(report.checkpoint()).isNull();
    }

    @Test
    void an_export_that_ends_before_its_checkpoint_or_leads_elsewhere_is_found() throws Exception {
        var beyond = new TreeHead(entries() + 3, head(entries()).root());
        assertFound(replay(export(signed(beyond, KEY)), null), "entries are here");
        var elsewhere = new TreeHead(40, head(41).root());
        assertFound(replay(export(signed(elsewhere, KEY)), null), "root ");
    }

    @Test
    void a_checkpoint_of_another_key_or_none_or_nonsense_is_found_where_the_key_is_named() throws Exception {
        String note = signed(head(40), OTHER);
        assertThat(replay(export(note), null).clean()).isTrue();
        assertFound(replay(export(note), KEY.verifier()), "signed by the key");
        assertFound(replay(export(null), KEY.verifier()), "a checkpoint signed by");
        assertFound(replay(export("nonsense"), null), "signed by the key");
    }

    private static void assertFound(Report report, String rederived) {
        assertThat(report.disagreements())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.CHECKPOINT_DIFFERS))
                .extracting(Disagreement::rederived)
                .asString()
                .contains(rederived);
    }

    private static Report replay(byte[] export, @Nullable VerifierKey key) throws Exception {
        return Replay.of(new ByteArrayInputStream(export), Optional.ofNullable(key));
    }

    private static String signed(TreeHead head, SigningKey key) {
        return key.sign(new Checkpoint("example.org/log", head).text()).toString();
    }

    private static TreeHead head(int size) {
        var tree = new CompactRange();
        for (int i = 0; i < size; i++) tree.append(Hashing.leaf(bytes(i)));
        return tree.head();
    }

    private static int entries() {
        return ENTRIES.size();
    }

    private static byte[] bytes(int position) {
        return ENTRIES.get(position);
    }

    private static List<byte[]> encoded(List<Draft> drafts) {
        var codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);
        return drafts.stream()
                .map(draft -> codec.encode(draft.stamp(), draft.event()).bytes())
                .toList();
    }

    private static byte[] export(@Nullable String note) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new ExportWriter(out::write, entries(), Optional.ofNullable(note));
        var codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);
        for (int i = 0; i < entries(); i++) {
            byte[] bytes = bytes(i);
            writer.entry(i, bytes, Hashing.leaf(bytes).bytes());
        }
        for (var draft : HonestHistory.everything())
            for (var text : codec.encode(draft.stamp(), draft.event()).texts()) writer.text(text.utf8());
        writer.end();
        assertThat(new String(out.toByteArray(), UTF_8).lines()).hasSizeGreaterThan(entries() + 2);
        return out.toByteArray();
    }
}
