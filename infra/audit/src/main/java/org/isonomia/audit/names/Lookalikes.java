package org.isonomia.audit.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.isonomia.rules.names.Confusables;

/**
 * When two roles would be taken for one ({@code alike/1}): they are drawn the same as they are written, in capitals, or in
 * small letters.
 */
public final class Lookalikes {
    private static final int DOT_ABOVE = 0x307;
    private static final String DOTTED = "ij\u0456\u0458\u0268\u0249";

    private static final List<UnaryOperator<String>> CASES = List.of(
            UnaryOperator.identity(),
            name -> name.toUpperCase(Locale.ROOT),
            name -> name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));

    private Lookalikes() {}

    public static boolean are(String one, String other) {
        String first = Spelling.visible(one);
        String second = Spelling.visible(other);
        return CASES.stream().anyMatch(each -> drawn(each.apply(first)).equals(drawn(each.apply(second))));
    }

    private static String drawn(String name) {
        int[] points =
                Normalizer.normalize(name, Normalizer.Form.NFD).codePoints().toArray();
        var drawn = new StringBuilder();
        int before = 0;
        for (int point : points) {
            boolean hidden = point == DOT_ABOVE && DOTTED.indexOf(before) >= 0;
            if (hidden) continue;
            boolean over = point == before && Character.getType(point) == Character.NON_SPACING_MARK;
            if (!over) drawn.append(Confusables.prototype(point));
            before = point;
        }
        return Normalizer.normalize(drawn, Normalizer.Form.NFD);
    }
}
