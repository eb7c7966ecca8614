package org.isonomia.transparency.planted;

import org.junit.jupiter.api.Test;

/** A planted violation of the directions, kept so that the rule is seen to fail. JUnit stands for any framework. */
public final class DependsOnMoreThanTheJdk {
    Class<?> framework() {
        return Test.class;
    }
}
