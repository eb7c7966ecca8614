package org.isonomia.web.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Of every module that the server is made of. */
class CyclesTest {
    private static final ArchRule NO_CYCLES =
            slices().matching("org.isonomia.(**)").should().beFreeOfCycles();

    @Test
    void noCycleRunsThroughThePackagesOfAnyModule() {
        var planted = new ClassFileImporter().importPackages("org.isonomia.web.house.planted");
        assertThat(NO_CYCLES.evaluate(planted).hasViolation()).isTrue();
        NO_CYCLES.check(Ours.ALL);
    }
}
