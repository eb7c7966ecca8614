package org.isonomia.web.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of every module that the server is made of, without their tests. */
final class Ours {
    static final JavaClasses ALL = new ClassFileImporter()
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
                    "org.isonomia.web");

    private Ours() {}

    /** @param packages with those below them */
    static JavaClasses in(String... packages) {
        String[] below = new String[packages.length];
        for (int i = 0; i < packages.length; i++) below[i] = packages[i] + "..";
        return ALL.that(resideInAnyPackage(below));
    }
}
