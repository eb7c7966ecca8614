package org.isonomia.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.isonomia.query", importOptions = ImportOption.DoNotIncludeTests.class)
class DirectionsTest {
    @ArchTest
    static final ArchRule the_query_side_knows_events_jdbc_and_logging_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.isonomia.query..",
                    "org.isonomia.events..",
                    "org.isonomia.rules..",
                    "org.isonomia.deciding..",
                    "org.isonomia.deadlines..",
                    "org.isonomia.words..",
                    "org.springframework.jdbc..",
                    "org.springframework.dao..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "java..",
                    "javax.sql..");

    @ArchTest
    static final ArchRule the_runner_knows_no_view = noClasses()
            .that()
            .resideInAPackage("org.isonomia.query.runner")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.isonomia.query.community..",
                    "org.isonomia.query.membership..",
                    "org.isonomia.query.discussion..",
                    "org.isonomia.query.proposals..",
                    "org.isonomia.query.polls..",
                    "org.isonomia.query.roles..",
                    "org.isonomia.query.tasks..");

    @ArchTest
    static final ArchRule views_do_not_depend_on_each_other_in_circles =
            slices().matching("org.isonomia.query.(**)").should().beFreeOfCycles();
}
