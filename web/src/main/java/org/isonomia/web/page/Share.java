package org.isonomia.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part of a bar.
 *
 * @param kind its colour: {@code yes}, {@code no}, {@code abstain}, {@code sun}, {@code plum} or {@code unsaid}
 * @param from where it begins, in hundredths of the whole
 * @param width the same
 */
public record Share(String kind, String from, String width) {
    private static final double GAP = 0.5;
    private static final double WHOLE = 100;

    /** One part of a whole, from its beginning. */
    public static List<Share> one(String kind, double part, double whole) {
        return of(whole, List.of(kind), List.of(part));
    }

    /** Parts side by side with a gap between them; those of nothing are left out. */
    public static List<Share> of(double whole, List<String> kinds, List<Double> parts) {
        var shares = new ArrayList<Share>();
        double at = 0;
        for (int i = 0; i < kinds.size(); i++) {
            double width = whole <= 0 ? 0 : Math.min(WHOLE - at, parts.get(i) / whole * WHOLE);
            if (width <= 0) continue;
            boolean last = at + width >= WHOLE;
            shares.add(new Share(kinds.get(i), hundredths(at), hundredths(last ? width : Math.max(GAP, width - GAP))));
            at += width;
        }
        return List.copyOf(shares);
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
