package org.isonomia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract depends on nothing of ours and on no framework; it has no clock, no chance and no floats. What entries say
 * to a person is put together by ICU, above all of it.
 */
class ContractTest {
    private static final JavaClasses CONTRACT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.isonomia");

    static final DescribedPredicate<JavaClass> FLOATING = DescribedPredicate.describe(
            "a floating-point type",
            type -> type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(Double.class)
                    || type.isEquivalentTo(Float.class));

    static Stream<ArchRule> rules() {
        return Stream.of(
                classes()
                        .that()
                        .resideOutsideOfPackage("org.isonomia.words..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.isonomia.events..",
                                "org.isonomia.rules..",
                                "org.isonomia.deciding..",
                                "org.isonomia.deadlines..",
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

    /** Ids and values below rules, rules below facts, above all of them how polls are decided, and what entries say. */
    static Stream<ArchRule> layers(String root) {
        return Stream.of(
                classes()
                        .that()
                        .resideInAPackage(root + ".rules..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.isonomia.events",
                                root + ".rules..",
                                "org.jspecify..",
                                "com.fasterxml.jackson.annotation.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".deciding..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".deciding.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".deadlines..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".deadlines.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".words..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".words.."),
                classes()
                        .that()
                        .resideInAPackage(root + ".words..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "com.fasterxml.jackson.annotation..",
                                "com.ibm.icu..",
                                "org.isonomia.events..",
                                root + ".words..",
                                "org.jspecify.."),
                slices().matching(root + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void rules_know_ids_and_values_alone_and_facts_know_neither_how_polls_are_decided_nor_what_they_say() {
        var planted = new ClassFileImporter().importPackages("org.isonomia.planted");
        assertThat(layers("org.isonomia.planted"))
                .allMatch(rule -> rule.evaluate(planted).hasViolation());
        layers("org.isonomia").forEach(rule -> rule.check(CONTRACT));
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
        rule.check(CONTRACT.that(resideInAnyPackage("org.isonomia.rules..", "org.isonomia.deciding..")));
    }

    static Stream<ArchRule> chance() {
        return Stream.of(
                noClasses().should().dependOnClassesThat().areAssignableTo(java.util.random.RandomGenerator.class),
                noClasses().should().callMethod(UUID.class, "randomUUID"),
                noClasses().should().callMethod(System.class, "currentTimeMillis"));
    }
}
