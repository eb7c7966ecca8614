package org.isonomia.web.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Which way the web may look. */
final class Rules {
    /** What reads or writes the log's own tables outside of the wiring, and why. */
    private static final Set<String> AT_THE_LOG_ITSELF = Set.of(
            // They show or export entries byte by byte, which no view holds.
            "org.isonomia.web.audit.LogExport",
            "org.isonomia.web.membership.OwnData",
            "org.isonomia.web.audit.StoredEntry",
            "org.isonomia.web.audit.DecisionEntries",
            "org.isonomia.web.community.HistoryWeb",
            // They serve entries and texts byte by byte.
            "org.isonomia.web.log.EntriesWeb",
            "org.isonomia.web.log.KeyRotations",
            // It asks the log itself whether an admission came to pass.
            "org.isonomia.web.security.Credentials",
            // It asks the log itself, at every request, who belongs.
            "org.isonomia.web.security.Belonging",
            // They ask the log itself whether there is a community yet.
            "org.isonomia.web.security.FoundingToken",
            "org.isonomia.web.community.Founding",
            // It waits for the view to come as far as the log itself.
            "org.isonomia.web.membership.Joining",
            // It asks the log itself whether it is empty.
            "org.isonomia.web.community.sample.SampleCommunity");

    static final ArchRule INFRASTRUCTURE_IS_KNOWN_WHERE_IT_IS_WIRED = noClasses()
            .that()
            .resideOutsideOfPackages("org.isonomia.web.wiring..", "org.isonomia.web.database..")
            .and(describe("are not at the log itself", type -> !isAtTheLog(type)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.isonomia.eventstore..", "io.zonky..", "org.axonframework..", "org.flywaydb..");

    static final ArchRule ONLY_WHAT_SERVES_THE_PUBLISHED_LOG_KNOWS_IT = noClasses()
            .that()
            .resideOutsideOfPackages("org.isonomia.web.wiring..", "org.isonomia.web.log..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.isonomia.transparency..");

    static final ArchRule NOTHING_BUT_THE_WIRING_CAN_SIGN = noClasses()
            .that()
            .resideOutsideOfPackage("org.isonomia.web.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.isonomia.transparency.publish..");

    static final ArchRule NOTHING_KNOWS_THE_BENCH =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.isonomia.bench..");

    static final ArchRule CONTROLLERS_DO_NOT_SPEAK_TO_THE_DATABASE = noClasses()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

    static final ArchRule ONLY_DECISIONS_ARE_SENT_NOT_READ = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are decisions of the command side",
                    type -> type.getPackageName().startsWith("org.isonomia.command.")
                            && type.getSimpleName().endsWith("Decision")));

    static final ArchRule ONLY_THE_CLOCK_TELLS_THE_TIME = classes()
            .should()
            .onlyCallMethodsThat(describe(
                    "do not ask the system for the time",
                    method -> !(method.getOwner().getName().equals("java.time.Instant")
                            && method.getName().equals("now"))));

    private Rules() {}

    private static boolean isAtTheLog(JavaClass type) {
        return AT_THE_LOG_ITSELF.contains(
                type.getName().contains("$")
                        ? type.getName().substring(0, type.getName().indexOf('$'))
                        : type.getName());
    }
}
