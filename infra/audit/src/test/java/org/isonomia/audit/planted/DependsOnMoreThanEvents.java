package org.isonomia.audit.planted;

import org.junit.jupiter.api.Test;

/** A planted violation of the directions, kept so that the rule is seen to fail. JUnit stands for any framework. */
public final class DependsOnMoreThanEvents {
    Class<?> framework() {
        return Test.class;
    }
}
