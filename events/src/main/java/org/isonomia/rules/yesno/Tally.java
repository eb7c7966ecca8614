package org.isonomia.rules.yesno;

/** The counts of a yes/no/abstain poll. */
public record Tally(long yes, long no, long abstain) {
    public static final Tally EMPTY = new Tally(0, 0, 0);

    public long participants() {
        return yes + no + abstain;
    }

    public Tally plus(String choice) {
        return switch (choice) {
            case YesNo.YES -> new Tally(yes + 1, no, abstain);
            case YesNo.NO -> new Tally(yes, no + 1, abstain);
            case YesNo.ABSTAIN -> new Tally(yes, no, abstain + 1);
            default -> throw new IllegalArgumentException("not a choice of a yes/no poll: " + choice);
        };
    }
}
