package org.isonomia.command.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.command.Commands;
import org.isonomia.command.Decision;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command side may know. Every rule is first shown to find its violation in the planted package. */
class DirectionsTest {
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.isonomia.command", "org.isonomia.rules", "org.isonomia.deciding");
    static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.isonomia.command.guard.planted");

    private static final ArchRule OWN_AND_EVENTS = classes()
            .that()
            .resideInAPackage("org.isonomia.command..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.isonomia.command..",
                    "org.isonomia.events..",
                    "org.isonomia.rules..",
                    "org.isonomia.deciding..",
                    "org.isonomia.deadlines..",
                    "org.isonomia.words..",
                    "java..",
                    "javax.crypto..",
                    "com.ibm.icu..",
                    "org.jspecify..",
                    "tools.jackson.databind..",
                    "org.axonframework..")
            .as("the command side depends on events and on no other module, nor on Spring");

    private static final ArchRule FEW_KNOW_AXON = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.isonomia.command.Slices")
            .and()
            .doNotHaveFullyQualifiedName("org.isonomia.command.Stamped")
            .and()
            .doNotHaveFullyQualifiedName(Commands.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")
            .as("only Slices, Stamped and Commands know Axon");

    private static final ArchRule NO_CLOCK =
            noClasses().should().callMethod(java.time.Instant.class, "now").as("nothing asks the clock");

    private static final ArchRule NO_LOTS = noClasses()
            .should()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.random.RandomGenerator.class)
            .as("nothing draws lots");

    private static final ArchRule NO_FLOATS =
            noClasses().should(FloatingPoint.use()).as("nothing counts in floating point");

    private static final ArchRule RECORDS =
            classes().that().implement(Decision.class).should().beRecords().as("a decision is a record");

    /** What changes the rules, the roles and who belongs, besides joining and leaving. */
    private static final Set<Class<?>> DECIDED = Set.of(
            CharterAdopted.class,
            ProcedureAmended.class,
            ClauseAdded.class,
            ClauseAmended.class,
            ClauseRepealed.class,
            RoleDefined.class,
            MemberAppointed.class,
            MemberClassAssigned.class,
            MemberRemoved.class,
            MemberReadmitted.class);

    private static final ArchRule NO_OTHER_WAY_IN = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.isonomia.command.effects",
                    "org.isonomia.command.community.foundcommunity",
                    "org.isonomia.deciding")
            .should()
            .callConstructorWhere(new DescribedPredicate<>("it states such a fact") {
                @Override
                public boolean test(JavaConstructorCall call) {
                    return DECIDED.stream().anyMatch(call.getTargetOwner()::isEquivalentTo);
                }
            })
            .as("only an effect or the founding changes the charter, a role's definition, a mandate or a membership");

    static Stream<ArchRule> rules() {
        return Stream.of(NO_OTHER_WAY_IN, FEW_KNOW_AXON, NO_CLOCK, NO_LOTS, NO_FLOATS, RECORDS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_finds_its_planted_violation_and_none_in_the_product(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as(rule.getDescription())
                .isTrue();
        rule.check(MAIN);
    }

    @Test
    void the_command_side_depends_on_events_alone() {
        JavaClasses tests = new ClassFileImporter().importClasses(DirectionsTest.class);
        assertThatThrownBy(() -> OWN_AND_EVENTS.check(tests)).hasMessageContaining("com.tngtech.archunit");
        OWN_AND_EVENTS.check(MAIN);
    }

    @Test
    void no_source_counts_in_floating_point_between_the_lines() throws IOException {
        assertThat(FloatingPoint.sources(Path.of("src/test/java/org/isonomia/command/guard/planted")))
                .containsExactlyInAnyOrder("Impure.java", "Halves.java");
        assertThat(FloatingPoint.sources(Path.of("src/main/java"))).isEmpty();
        assertThat(FloatingPoint.sources(Path.of("../events/src/main/java/org/isonomia/rules")))
                .isEmpty();
    }
}
