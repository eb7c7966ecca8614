package org.isonomia.transparency;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.isonomia.transparency.planted.DependsOnMoreThanTheJdk;
import org.junit.jupiter.api.Test;

/** Log and auditor share this code; neither brings a framework or another part of the house into it. */
class DirectionsTest {
    static final ArchRule ONLY_THE_JDK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.sql..", "org.isonomia.transparency..", "org.jspecify..");

    @Test
    void the_log_depends_on_the_jdk_and_nothing_else() {
        var own = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.isonomia.transparency");
        assertThat(own).hasSizeGreaterThan(20);
        ONLY_THE_JDK.check(own);
    }

    @Test
    void a_planted_violation_is_caught() {
        var planted = new ClassFileImporter().importClasses(DependsOnMoreThanTheJdk.class);
        assertThatThrownBy(() -> ONLY_THE_JDK.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DependsOnMoreThanTheJdk");
    }
}
