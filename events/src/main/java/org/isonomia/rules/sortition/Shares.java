package org.isonomia.rules.sortition;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.isonomia.events.Digests;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;

/**
 * Rule {@code commit-reveal/1}: how volunteers make a seed that none of them knows while they can still choose (DESIGN
 * "Draws"). A share is 32 bytes nobody can guess, so that its digest hides it; the digest is bound to the lot, the call
 * and the member, so that none can be taken from another.
 */
public final class Shares {
    /** So many have to commit, and so many of them to reveal. */
    public static final int LEAST = 3;

    /** A call and one renewal. */
    public static final int CALLS = 2;

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Shares() {}

    /** Whether it can be a share or a digest: 32 bytes in lower hex. */
    public static boolean looksLike(String bytes) {
        return HEX.matcher(bytes).matches();
    }

    /** SHA-256 of the rule, the lot, the call, the member and the share, each a line. */
    public static String digest(PollId poll, LotOf of, int call, MemberId member, String share) {
        return Digests.sha256(head("share", poll, of, call) + member + "\n" + share + "\n");
    }

    /** SHA-256 of the rule, the lot, the call, and a line {@code member=share} for each that revealed, in order of ids. */
    public static String seed(PollId poll, LotOf of, int call, Map<MemberId, String> revealed) {
        var lines = new StringBuilder(head("seed", poll, of, call));
        revealed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Id::value)))
                .forEach(share -> lines.append(share.getKey())
                        .append('=')
                        .append(share.getValue())
                        .append('\n'));
        return Digests.sha256(lines.toString());
    }

    private static String head(String what, PollId poll, LotOf of, int call) {
        return "isonomia/" + what + "/1\n" + poll + "\n" + of + "\n" + call + "\n";
    }
}
