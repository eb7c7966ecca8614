package org.isonomia.transparency.publish;

/** Signing is refused, for good until people have looked. */
public final class RefusedException extends RuntimeException {
    private final Refusal refusal;

    public RefusedException(Refusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    static RefusedException altered(long position) {
        return new RefusedException(
                Refusal.ENTRY_ALTERED, "the bytes of entry " + position + " do not have the hash recorded for them");
    }

    static RefusedException missing(long position) {
        return new RefusedException(Refusal.ENTRIES_FEWER, "entry " + position + " is missing");
    }

    public Refusal refusal() {
        return refusal;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
