package org.isonomia.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import org.isonomia.events.Digests;
import org.isonomia.transparency.tree.Hashing;
import org.junit.jupiter.api.Test;

class ExportWriterTest {
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final byte[] entry = "{\"id\":1}".getBytes(UTF_8);

    @Test
    void an_export_has_the_published_form() throws Exception {
        var writer = new ExportWriter(out::write, 1);
        writer.entry(0, entry, Hashing.leaf(entry).bytes());
        writer.text("Grüße".getBytes(UTF_8));
        byte[] root = writer.end();
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "{\"isonomia\":\"export/1\",\"entries\":1,\"head\":0}",
                        "{\"position\":0,\"entry\":\"eyJpZCI6MX0=\",\"leaf\":\"" + Digests.sha256(new byte[] {0}, entry)
                                + "\"}",
                        "{\"text\":\"" + Digests.sha256("Grüße") + "\",\"utf8\":\"R3LDvMOfZQ==\"}",
                        "{\"end\":true,\"root\":\"" + HexFormat.of().formatHex(root) + "\"}");
        assertThat(root).isEqualTo(Hashing.leaf(entry).bytes());
    }

    @Test
    void an_empty_log_has_head_minus_one_and_the_root_of_nothing() throws Exception {
        new ExportWriter(out::write, 0).end();
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "{\"isonomia\":\"export/1\",\"entries\":0,\"head\":-1}",
                        "{\"end\":true,\"root\":\"" + Digests.sha256("") + "\"}");
    }

    @Test
    void what_is_written_is_read_back() throws Exception {
        var writer = new ExportWriter(out::write, 1);
        writer.entry(0, entry, Hashing.leaf(entry).bytes());
        writer.end();
        var reader = new ExportReader(new ByteArrayInputStream(out.toByteArray()));
        assertThat(reader.entries()).isEqualTo(1);
        assertThat(reader.head()).isZero();
        assertThat(((ExportLine.Entry) reader.next()).bytes()).isEqualTo(entry);
        assertThat(reader.next()).isInstanceOf(ExportLine.End.class);
        assertThat(reader.next()).isNull();
    }

    @Test
    void positions_that_the_header_does_not_promise_are_refused() throws Exception {
        var writer = new ExportWriter(out::write, 2);
        assertThatThrownBy(() -> writer.entry(1, entry, Hashing.leaf(entry).bytes()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(writer::end).isInstanceOf(IllegalStateException.class);
        writer.entry(0, entry, Hashing.leaf(entry).bytes());
        writer.entry(1, entry, Hashing.leaf(entry).bytes());
        assertThatThrownBy(() -> writer.entry(2, entry, Hashing.leaf(entry).bytes()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
