package org.isonomia.events.polls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.codec.Commitments;
import org.isonomia.events.codec.JsonText;
import org.isonomia.rules.counting.Choice;

/**
 * A hidden ballot, made public after the close with what proves it.
 *
 * @param salt 32 bytes in lower hex
 */
public record OpenedBallot(MemberId voter, Choice choice, String salt) {
    /** Part events hold at most this many bytes of ballots, which leaves room for the rest of the entry. */
    static final int PART_BYTES = 48_000;

    private static final int SALT_DIGITS = 64;

    /** Whether this is what was sealed when the ballot was cast. */
    public boolean opens(Sealed<Choice> hidden) {
        return salt.length() == SALT_DIGITS
                && salt.chars().allMatch(digit -> "0123456789abcdef".indexOf(digit) >= 0)
                && hidden.commitment()
                        .equals(Commitments.of(
                                HexFormat.of().parseHex(salt),
                                JsonText.of(choice).getBytes(UTF_8)));
    }

    /** In order of the voters, cut into lists of at most 48,000 bytes of JSON each; one empty list for none. */
    public static List<List<OpenedBallot>> parts(Collection<OpenedBallot> ballots) {
        var parts = new ArrayList<List<OpenedBallot>>();
        var part = new ArrayList<OpenedBallot>();
        int bytes = 0;
        for (OpenedBallot ballot : ballots.stream()
                .sorted(Comparator.comparing(opened -> opened.voter().value()))
                .toList()) {
            int more = JsonText.of(ballot).getBytes(UTF_8).length + 1;
            if (!part.isEmpty() && bytes + more > PART_BYTES) {
                parts.add(List.copyOf(part));
                part.clear();
                bytes = 0;
            }
            part.add(ballot);
            bytes += more;
        }
        parts.add(List.copyOf(part));
        return List.copyOf(parts);
    }
}
