package org.isonomia.audit.deciding;

import java.util.Collection;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.rules.roll.Roll;

/** What an opening says of its roll: how many, the digest of their sorted ids, and in how many parts they are listed. */
public final class Listing {
    /** A part's list takes at most so many bytes of JSON, each id with its two quotes and a comma. */
    private static final int MOST_BYTES = 48_000;

    private static final int AROUND = 3;

    private Listing() {}

    public static Roll of(Collection<MemberId> members) {
        var sorted = members.stream().map(MemberId::value).sorted().toList();
        int parts = 0;
        int room = 0;
        var lines = new StringBuilder();
        for (String id : sorted) {
            lines.append(id).append('\n');
            int bytes = id.length() + AROUND;
            if (bytes > room) {
                parts++;
                room = MOST_BYTES;
            }
            room -= bytes;
        }
        return new Roll(sorted.size(), Digests.sha256(lines.toString()), parts);
    }
}
