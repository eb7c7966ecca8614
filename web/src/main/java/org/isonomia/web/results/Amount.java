package org.isonomia.web.results;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.isonomia.web.page.Page;

/** An exact amount of a count sheet, an integer, a decimal or {@code p/q}, as a length and as people read it. */
final class Amount {
    private static final int PLACES = 2;

    private Amount() {}

    /** For a drawing: near enough for any width. NaN where the text is no amount. */
    static double length(String exact) {
        try {
            return exactly(exact).doubleValue();
        } catch (NumberFormatException | ArithmeticException e) {
            return Double.NaN;
        }
    }

    /** To two places, where it has more; the exact amount stays in the sheet. */
    static String said(Page page, String exact) {
        try {
            var rounded =
                    exactly(exact).setScale(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros();
            return page.decimal(rounded);
        } catch (NumberFormatException | ArithmeticException e) {
            return exact;
        }
    }

    private static BigDecimal exactly(String exact) {
        int bar = exact.indexOf('/');
        if (bar < 0) return new BigDecimal(exact);
        return new BigDecimal(new BigInteger(exact.substring(0, bar)))
                .divide(new BigDecimal(new BigInteger(exact.substring(bar + 1))), MathContext.DECIMAL64);
    }
}
