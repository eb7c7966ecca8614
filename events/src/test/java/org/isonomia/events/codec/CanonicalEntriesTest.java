package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isonomia.events.Event;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick way to read an entry against the one that takes every spelling. */
class CanonicalEntriesTest {
    private static final byte[] SPELLINGS = "\"\\{}[],:0123456789-+.eE tnuaAzZ_/\u0001\u007fé".getBytes(UTF_8);

    private static final int TRIED = Boolean.getBoolean("tests.whole") ? SPELLINGS.length : 2;

    private final JsonEntryCodec writing = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);
    private final JsonEntryCodec codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);

    static Stream<Event> events() {
        return Samples.byType().values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_read_quickly_means_the_same(Event event) {
        byte[] entry = entry(event);
        var quick = codec.decodeCanonical(entry);
        if (quick != null) assertThat(quick).isEqualTo(codec.decode(entry));
    }

    @Test
    void nearly_every_kind_of_event_is_read_quickly() {
        var slow = new TreeSet<String>();
        events().filter(event -> codec.decodeCanonical(entry(event)) == null)
                .forEach(event -> slow.add(event.getClass().getSimpleName()));
        assertThat(slow).isEqualTo(Set.of("CharterAdopted"));
    }

    /**
     * Every byte left out, doubled, and replaced by and preceded by each that can matter. Without {@code -Pfaults} by a
     * few of these at each place, other ones with each kind of event: what all kinds begin with meets every one.
     */
    @ParameterizedTest
    @MethodSource("events")
    void whatever_is_spelt_otherwise_is_left_to_the_other(Event event) {
        byte[] entry = entry(event);
        int others = event.getClass().getSimpleName().hashCode() & 0xff;
        for (int place = 0; place <= entry.length; place++) {
            if (place < entry.length) requireSame(changed(entry, place, 1));
            for (int i = 0; i < TRIED; i++) {
                byte spelling = SPELLINGS[((place + others) * TRIED + i) % SPELLINGS.length];
                requireSame(changed(entry, place, 0, spelling));
                if (place < entry.length) requireSame(changed(entry, place, 1, spelling));
            }
        }
    }

    @Test
    void fields_in_another_order_repeated_or_unknown_and_moments_that_do_not_exist_are_left_to_the_other() {
        var event = Samples.byType().get(InvitationIssued.class);
        String entry = new String(entry(event), UTF_8);
        assertThat(codec.decodeCanonical(entry.getBytes(UTF_8))).isNotNull();
        for (String changed : List.of(
                entry.replace("\"ordinal\":3", "\"ordinal\":3,\"ordinal\":3"),
                entry.replace("\"ordinal\":3", "\"ordinal\":3.0"),
                entry.replace("\"ordinal\":3", "\"ordinal\":-0"),
                entry.replace("\"ordinal\":3", "\"ordinal\":99999999999"),
                entry.replace("\"ordinal\":3", "\"x\":1,\"ordinal\":3"),
                entry.replace("\"by\":\"m_ada\"", "\"by\":null"),
                entry.replace("\"by\":\"m_ada\"", "\"by\":\"ada\""),
                entry.replace("T10:02", "T24:00").replace(":07.120Z", ":00.000Z"),
                entry.replace("T10:02:07", "T10:02:60"),
                entry.replace("2026-11-23", "2026-02-30"),
                entry + " ",
                entry + entry)) {
            assertThat(changed).isNotEqualTo(entry);
            assertThat(codec.decodeCanonical(changed.getBytes(UTF_8)))
                    .as(changed)
                    .isNull();
        }
    }

    private void requireSame(byte[] entry) {
        var quick = codec.decodeCanonical(entry);
        if (quick == null) return;
        assertThat(quick).isEqualTo(codec.decode(entry));
        byte[] written;
        try {
            written = codec.encode(quick.stamp(), quick.event()).bytes();
        } catch (IllegalArgumentException e) {
            // One thing named twice, which has no tags: whoever reads it finds out.
            return;
        }
        var tags = ("\"tags\":" + tags(quick.tags())).getBytes(UTF_8);
        // Tags are read as they stand and compared by whoever reads them.
        if (new String(written, UTF_8).contains(new String(tags, UTF_8)))
            assertThat(new String(written, UTF_8)).isEqualTo(new String(entry, UTF_8));
    }

    private static String tags(List<String> tags) {
        return tags.isEmpty() ? "[]" : "[\"" + String.join("\",\"", tags) + "\"]";
    }

    private byte[] entry(Event event) {
        return writing.encode(Samples.stamp(), event).bytes();
    }

    private static byte[] changed(byte[] entry, int place, int leftOut, byte... put) {
        byte[] changed = Arrays.copyOf(entry, entry.length - leftOut + put.length);
        System.arraycopy(put, 0, changed, place, put.length);
        System.arraycopy(entry, place + leftOut, changed, place + put.length, entry.length - place - leftOut);
        return changed;
    }
}
