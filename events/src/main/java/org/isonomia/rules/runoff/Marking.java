package org.isonomia.rules.runoff;

import java.util.Map;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.Rankings;
import org.isonomia.rules.counting.Settings;

/**
 * For whom a ballot counts among those continuing, or why for nobody. Settings, as RCTab names the choices:
 * {@code overvote}: a rank with several options is passed over ({@code skip}), ends the ballot ({@code exhaust}), or ends
 * it only while several of them continue ({@code exhaust-if-several-continue}); {@code skipped_ranks}: so many in a row
 * are passed over, more end the ballot (-1: any number); {@code repeated}: whether an option named again ends the ballot
 * ({@code exhaust}) or is passed over ({@code skip}); {@code ranks}: later ranks are not read (0: all are).
 */
final class Marking {
    static final int UNDERVOTE = -1;
    static final int EXHAUSTED = -2;
    static final int OVERVOTE = -3;
    static final int SKIPPED = -4;
    static final int REPEATED = -5;

    private final String overvote;
    private final long skippedRanks;
    private final boolean repeatedExhausts;
    private final long ranks;

    Marking(Settings settings) {
        overvote = settings.word("overvote", "exhaust", "exhaust", "skip", "exhaust-if-several-continue");
        skippedRanks = settings.number("skipped_ranks", -1, -1, Contest.MOST_OPTIONS);
        repeatedExhausts = settings.word("repeated", "skip", "skip", "exhaust").equals("exhaust");
        ranks = settings.number("ranks", 0, 0, Contest.MOST_OPTIONS);
    }

    void addTo(Map<String, String> settings) {
        settings.put("overvote", overvote);
        settings.put("skipped_ranks", Long.toString(skippedRanks));
        settings.put("repeated", repeatedExhausts ? "exhaust" : "skip");
        settings.put("ranks", Long.toString(ranks));
    }

    /** @return the option's index, or one of the reasons above */
    int read(short[] ranking, boolean[] continuing) {
        int rank = 0;
        int lastSeen = 0;
        for (int at = 0; at < ranking.length; ) {
            int end = at + 1;
            while (end < ranking.length && ranking[end] < 0 && ranking[end] != Rankings.SKIPPED) end++;
            rank++;
            if (ranks > 0 && rank > ranks) break;
            if (ranking[at] != Rankings.SKIPPED) {
                if (skippedRanks >= 0 && rank - lastSeen > skippedRanks + 1) return SKIPPED;
                lastSeen = rank;
                if (repeatedExhausts && repeats(ranking, at, end)) return REPEATED;
                int found = rank(ranking, at, end, continuing);
                if (found >= 0 || found == OVERVOTE) return found;
            }
            at = end;
        }
        return lastSeen == 0 ? UNDERVOTE : EXHAUSTED;
    }

    /** For whom one rank counts; {@link #OVERVOTE} when it ends the ballot, {@link #EXHAUSTED} when the next is read. */
    private int rank(short[] ranking, int from, int to, boolean[] continuing) {
        if (to - from > 1 && overvote.equals("skip")) return EXHAUSTED;
        if (to - from > 1 && overvote.equals("exhaust")) return OVERVOTE;
        int found = EXHAUSTED;
        for (int at = from; at < to; at++) {
            int option = ranking[at] >= 0 ? ranking[at] : ~ranking[at];
            if (option == Rankings.UNKNOWN || !continuing[option]) continue;
            if (found >= 0) return OVERVOTE;
            found = option;
        }
        return found;
    }

    private static boolean repeats(short[] ranking, int from, int to) {
        for (int at = from; at < to; at++)
            for (int before = 0; before < from; before++)
                if (ranking[before] != Rankings.SKIPPED && option(ranking[at]) == option(ranking[before])) return true;
        return false;
    }

    private static int option(short code) {
        return code >= 0 ? code : ~code;
    }
}
