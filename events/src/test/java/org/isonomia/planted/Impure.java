package org.isonomia.planted;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Planted violations of the rules for the contract, kept so that each rule is seen to fail. */
public final class Impure {
    double share;

    Instant clock() {
        return Clock.systemUTC().instant();
    }

    Instant now() {
        return Instant.now();
    }

    float half(long n) {
        return n / 2f;
    }

    Class<?> framework() {
        return Test.class;
    }
}
