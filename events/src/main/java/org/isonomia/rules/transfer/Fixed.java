package org.isonomia.rules.transfer;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Amounts with a fixed number of decimals, as whole numbers of the smallest unit. */
public final class Fixed {
    private final int decimals;
    private final long one;

    /** @param decimals 0 to 9, so that the product of two parts of one vote fits a {@code long} */
    public Fixed(int decimals) {
        if (decimals < 0 || decimals > 9) throw new IllegalArgumentException("0 to 9 decimals");
        this.decimals = decimals;
        long unit = 1;
        for (int digit = 0; digit < decimals; digit++) unit *= 10;
        one = unit;
    }

    public long one() {
        return one;
    }

    /** @throws ArithmeticException if it does not fit */
    public long whole(long number) {
        return Math.multiplyExact(number, one);
    }

    /** {@code amount * by / of}, the remainder ignored. */
    public static long share(long amount, long by, long of) {
        if (Math.multiplyHigh(amount, by) == 0 && amount * by >= 0) return amount * by / of;
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(by))
                .divide(BigInteger.valueOf(of))
                .longValueExact();
    }

    /** {@code amount * by / of}, rounded up. */
    public static long shareUp(long amount, long by, long of) {
        if (Math.multiplyHigh(amount, by) == 0 && amount * by >= 0) return Math.ceilDiv(amount * by, of);
        var parts =
                BigInteger.valueOf(amount).multiply(BigInteger.valueOf(by)).divideAndRemainder(BigInteger.valueOf(of));
        return parts[0].longValueExact() + parts[1].signum();
    }

    /** With all its decimals: {@code 1204.50000}. */
    public String full(long amount) {
        return BigDecimal.valueOf(amount, decimals).toPlainString();
    }

    /** Without decimals that say nothing: {@code 7.25}, {@code 8}. */
    public String plain(long amount) {
        var plain = BigDecimal.valueOf(amount, decimals).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}
