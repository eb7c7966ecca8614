package org.isonomia.web.log;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("two seconds are promised of a machine that does nothing else")
class PublishedInTimeIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void acts_are_under_a_checkpoint_within_two_seconds_while_many_act() throws Exception {
        Rush.requirePublishedInTime(instance, 32);
    }
}
