package org.isonomia.rules.condorcet;

import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.Packing;
import org.isonomia.rules.counting.Rankings;

/**
 * The ballots of an open poll as the pairwise methods need them, kept while they are cast, replaced and withdrawn: what
 * {@link PreferenceRule#count(PairwiseTally)} then costs depends on the options only. A ballot may be taken back only
 * as it was added. For one thread at a time.
 */
public final class PairwiseTally {
    private final Contest contest;
    private final boolean unrankedLast;
    private final PairwiseMatrix matrix;
    private final Packing packing;
    private long total;
    private long blank;
    private long invalid;

    PairwiseTally(Contest contest, boolean unrankedLast) {
        this.contest = contest;
        this.unrankedLast = unrankedLast;
        matrix = new PairwiseMatrix(contest, unrankedLast);
        packing = new Packing(contest);
    }

    /** @param count how many such ballots; negative to take them back */
    public void add(Choice choice, long count) {
        switch (choice) {
            case Choice.Ranked ranked -> add(packing.of(ranked), count);
            case Choice.Scored scored -> {
                enter(count);
                matrix.add(packing.of(scored.ranked()), count);
            }
            case Choice.Blank none -> {
                enter(count);
                blank += count;
            }
            case Choice.One one -> refuse(count);
            case Choice.Approved approved -> refuse(count);
        }
    }

    /**
     * @param ranking packed as {@link Rankings} does
     * @param count how many such ballots; negative to take them back
     */
    public void add(short[] ranking, long count) {
        enter(count);
        if (Rankings.namesNothing(ranking)) blank += count;
        else matrix.add(ranking, count);
    }

    private void refuse(long count) {
        enter(count);
        invalid += count;
    }

    /** Every other number here is at most this one. */
    private void enter(long count) {
        long then = Math.addExact(total, count);
        if (then < 0) throw new IllegalArgumentException("more ballots are taken back than were added");
        total = then;
    }

    Contest contest() {
        return contest;
    }

    boolean unrankedLast() {
        return unrankedLast;
    }

    PairwiseMatrix matrix() {
        return matrix;
    }

    PreferenceRule.Cast cast() {
        return new PreferenceRule.Cast(total, blank, invalid);
    }
}
