package org.isonomia.rules.meek;

import java.util.List;
import java.util.Map;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.transfer.TieChoices;
import org.isonomia.rules.transfer.TransferRule;

/**
 * Rules {@code stv-meek/1} and {@code stv-meek/2}, which tell ties and empty contests otherwise ({@link TransferRule}): the reference rule of the Proportional Representation Foundation for Meek's method, with nine
 * decimals. Steps are those of its text (A to C). A surplus below {@code omega} (10 to the power of minus
 * {@code omega_digits}, by default six) ends an iteration. Options of equal rank share the weight that reaches them
 * equally. Source: prfound.org, "Reference Meek Rule"; B. L. Meek, Mathématiques et sciences humaines 25 (1969); also
 * New Zealand's Local Electoral Regulations 2001, Schedule 1A. The candidate put last by the pinned tie rule is
 * defeated.
 */
public final class MeekStv extends TransferRule {
    public static final String ID = "stv-meek/1";
    static final int DIGITS = 9;

    private final long omegaDigits;

    public MeekStv(Settings settings) {
        this(1, settings);
    }

    public static MeekStv second(Settings settings) {
        return new MeekStv(2, settings);
    }

    private MeekStv(int version, Settings settings) {
        super(version, true);
        omegaDigits = settings.number("omega_digits", 6, 1, DIGITS);
    }

    @Override
    public String id() {
        return id(ID);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("omega_digits", Long.toString(omegaDigits));
    }

    @Override
    protected boolean reaches(short[] ranking, int option, int options) {
        for (short place : ranking) if (place == option || place < 0 && ~place == option) return true;
        return false;
    }

    @Override
    protected CountSheet count(Contest contest, Ballots ballots, TieChoices ties) {
        long omega = 1;
        for (long digit = omegaDigits; digit < DIGITS; digit++) omega *= 10;
        var count = new MeekCount(contest, ballots.rankings(), omega, ties);
        count.run();
        var parts = count.parts();
        parts.add(invalid(ballots, 0));
        return sheet(ballots, count.winners(), List.of(), parts);
    }
}
