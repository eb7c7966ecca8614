package org.isonomia.audit.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isonomia.events.community.DecisionKind;

/** What of a log can be explained. */
public record Listing(List<Item> items) {
    /** @param subject as it is asked for */
    public record Item(String subject, String title) {}

    private static final int SUGGESTIONS = 3;

    static Listing of(Ledger ledger) {
        var items = new ArrayList<Item>();
        ledger.polls.values().forEach(poll -> items.add(new Item("result:" + poll.id, Titles.of(poll))));
        ledger.mandates
                .inForce()
                .forEach(mandate -> items.add(
                        new Item("mandate:" + mandate.role + "/" + mandate.member, Titles.of(ledger, mandate))));
        if (!ledger.charters.isEmpty())
            for (DecisionKind kind : DecisionKind.values())
                items.add(new Item("clause:" + Subject.name(kind), Titles.of(kind)));
        return new Listing(List.copyOf(items));
    }

    /** What may have been meant, the likeliest first. */
    public List<Item> closest(String asked) {
        return items.stream()
                .sorted(Comparator.comparingInt((Item item) -> Math.min(
                        distance(asked, item.subject()),
                        distance(asked, item.subject().substring(item.subject().indexOf(':') + 1)))))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** How many characters have to be put in, taken out or replaced. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
