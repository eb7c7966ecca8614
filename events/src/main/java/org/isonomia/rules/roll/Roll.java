package org.isonomia.rules.roll;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;

/**
 * The fixed list of who may vote.
 *
 * @param count how many are on it
 * @param digest SHA-256 of their ids, sorted, one a line
 * @param parts in how many numbered part events it is listed
 */
public record Roll(long count, String digest, int parts) {
    /** Part events hold at most this many bytes of list, which leaves room for the rest of the entry. */
    static final int PART_BYTES = 48_000;

    /** Bytes an id takes in a JSON list: two quotes and a comma. */
    private static final int PUNCTUATION = 3;

    public static Roll of(Collection<MemberId> members) {
        return new Roll(
                members.size(),
                Digests.sortedLines(members.stream().map(MemberId::value).toList()),
                parts(members).size());
    }

    /** The members in order of their ids, cut into lists of at most 48,000 bytes of JSON each. */
    public static List<List<MemberId>> parts(Collection<MemberId> members) {
        var sorted = members.stream().map(MemberId::value).sorted().toList();
        var parts = new ArrayList<List<MemberId>>();
        var part = new ArrayList<MemberId>();
        int bytes = 0;
        for (String id : sorted) {
            int more = id.getBytes(UTF_8).length + PUNCTUATION;
            if (bytes + more > PART_BYTES) {
                parts.add(List.copyOf(part));
                part.clear();
                bytes = 0;
            }
            part.add(new MemberId(id));
            bytes += more;
        }
        if (!part.isEmpty()) parts.add(List.copyOf(part));
        return List.copyOf(parts);
    }
}
