package org.isonomia.audit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.isonomia.audit.planted.DependsOnMoreThanEvents;
import org.isonomia.events.effects.Effect;
import org.junit.jupiter.api.Test;

/** The auditor can disagree with the server because it shares nothing with it but the contract and the tree over it. */
class DirectionsTest {
    static final ArchRule ONLY_THE_CONTRACT = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.isonomia.audit..",
                    "org.isonomia.events..",
                    "org.isonomia.rules..",
                    "org.isonomia.words..",
                    "org.isonomia.transparency",
                    "org.isonomia.transparency.note..",
                    "org.isonomia.transparency.receipt..",
                    "org.isonomia.transparency.tile..",
                    "org.isonomia.transparency.tree..",
                    "org.isonomia.transparency.witness..",
                    "com.sun.net.httpserver..",
                    "org.jspecify..",
                    "picocli..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..");

    static final ArchRule EFFECTS_BY_NAME = noClasses()
            .that()
            .resideOutsideOfPackage("org.isonomia.audit.effects")
            .should()
            .dependOnClassesThat(assignableTo(Effect.class).and(not(equivalentTo(Effect.class))));

    /** What entries are said to be is for people; no verdict goes by it. */
    static final ArchRule WORDS_ARE_FOR_EXPLAINING = noClasses()
            .that()
            .resideOutsideOfPackage("org.isonomia.audit.explain..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.isonomia.words..");

    private static final JavaClasses OWN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.isonomia.audit");

    @Test
    void the_auditor_depends_on_events_the_tree_and_nothing_else_of_ours() {
        assertThat(OWN).hasSizeGreaterThan(30);
        ONLY_THE_CONTRACT.check(OWN);
        WORDS_ARE_FOR_EXPLAINING.check(OWN);
    }

    @Test
    void the_auditor_knows_effects_by_name_in_one_package() throws ClassNotFoundException {
        var planted = new ClassFileImporter()
                .importClasses(Class.forName("org.isonomia.audit.planted.JudgesEffectsAsTheServerDoes"));
        assertThatThrownBy(() -> EFFECTS_BY_NAME.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("AppointMember");
        EFFECTS_BY_NAME.check(OWN);
    }

    @Test
    void a_planted_violation_is_caught() {
        var planted = new ClassFileImporter().importClasses(DependsOnMoreThanEvents.class);
        assertThatThrownBy(() -> ONLY_THE_CONTRACT.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DependsOnMoreThanEvents");
        var judges = new ClassFileImporter().importPackages("org.isonomia.audit.planted");
        assertThatThrownBy(() -> WORDS_ARE_FOR_EXPLAINING.check(judges))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("JudgesBySentences");
    }
}
