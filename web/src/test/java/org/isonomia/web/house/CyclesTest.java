package org.isonomia.web.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
        NO_CYCLES.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(
                        "org.isonomia.events",
                        "org.isonomia.rules",
                        "org.isonomia.deciding",
                        "org.isonomia.command",
                        "org.isonomia.query",
                        "org.isonomia.eventstore",
                        "org.isonomia.transparency",
                        "org.isonomia.audit",
                        "org.isonomia.web"));
    }
}
