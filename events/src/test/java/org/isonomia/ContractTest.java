package org.isonomia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.isonomia.planted.Impure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract depends on nothing of ours and on no framework; it has no clock, no chance and no floats. */
class ContractTest {
    static final DescribedPredicate<JavaClass> FLOATING = DescribedPredicate.describe(
            "a floating-point type",
            type -> type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(Double.class)
                    || type.isEquivalentTo(Float.class));

    private static final JavaClasses CONTRACT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.isonomia");

    static Stream<ArchRule> rules() {
        return Stream.of(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.isonomia.events..",
                                "org.isonomia.rules..",
                                "org.jspecify..",
                                "tools.jackson..",
                                "com.fasterxml.jackson.annotation.."),
                noFields().should().haveRawType(FLOATING),
                noMethods().should().haveRawReturnType(FLOATING),
                noClasses().should().callMethod(Instant.class, "now"),
                noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_contract_is_pure(ArchRule rule) {
        assertThat(CONTRACT).hasSizeGreaterThan(60);
        rule.check(CONTRACT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_violation_is_caught(ArchRule rule) {
        var planted = new ClassFileImporter().importClasses(Impure.class);
        assertThatThrownBy(() -> rule.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Impure");
    }

    @ParameterizedTest
    @MethodSource("chance")
    void rules_draw_no_random_numbers(ArchRule rule) {
        rule.check(CONTRACT.that(resideInAPackage("org.isonomia.rules..")));
    }

    static Stream<ArchRule> chance() {
        return Stream.of(
                noClasses().should().dependOnClassesThat().areAssignableTo(java.util.random.RandomGenerator.class),
                noClasses().should().callMethod(UUID.class, "randomUUID"),
                noClasses().should().callMethod(System.class, "currentTimeMillis"));
    }
}
