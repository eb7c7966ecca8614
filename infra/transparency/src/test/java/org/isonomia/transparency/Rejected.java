package org.isonomia.transparency;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that something is rejected, and for which fault. */
public final class Rejected {
    private Rejected() {}

    public static void as(Fault fault, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(RejectedException.class, rejected -> assertThatFault(rejected, fault));
    }

    public static void somehow(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(RejectedException.class);
    }

    private static void assertThatFault(RejectedException rejected, Fault fault) {
        if (rejected.fault() != fault) throw new AssertionError("expected " + fault, rejected);
    }
}
