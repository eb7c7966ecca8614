package org.isonomia.command.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.thetaphi.forbiddenapis.Checker;
import de.thetaphi.forbiddenapis.ForbiddenApiException;
import de.thetaphi.forbiddenapis.Logger;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The build's list of forbidden calls, held against what was planted. */
class ForbiddenApisTest {
    private static final String PLANTED = "org/isonomia/command/guard/planted/";
    private final List<String> errors = new ArrayList<>();

    @Test
    void a_decision_that_asks_the_clock_or_draws_lots_is_refused() throws Exception {
        var checker = checker(classes(Path.of("target/test-classes", PLANTED, "Impure.class")));
        assertThatThrownBy(checker::run).isInstanceOf(ForbiddenApiException.class);
        assertThat(String.join("\n", errors))
                .contains("java.time.Instant#now()", "time is passed in as `now`")
                .contains("java.util.UUID#randomUUID()", "Ids are passed in")
                .contains("java.util.Random", "Randomness is passed in");
    }

    @Test
    void text_in_the_charset_or_language_of_the_machine_is_refused() throws Exception {
        var checker = checker(classes(Path.of("target/test-classes", PLANTED, "Local.class")));
        assertThatThrownBy(checker::run).isInstanceOf(ForbiddenApiException.class);
        assertThat(String.join("\n", errors)).contains("String#getBytes()", "String#toUpperCase()");
    }

    @Test
    void nothing_in_the_product_is_refused() throws Exception {
        var checker = checker(classes(Path.of("target/classes")));
        assertThatCode(checker::run).doesNotThrowAnyException();
        assertThat(errors).isEmpty();
    }

    private Checker checker(List<File> classes) throws Exception {
        var checker = new Checker(new Listening(), getClass().getClassLoader(), Checker.Option.FAIL_ON_VIOLATION);
        checker.addBundledSignatures("jdk-unsafe", "21");
        checker.parseSignaturesFile(new File("../.mvn/forbidden-pure.txt"));
        checker.addClassesToCheck(classes);
        return checker;
    }

    private static List<File> classes(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            var classes = files.map(Path::toFile)
                    .filter(file -> file.getName().endsWith(".class"))
                    .toList();
            assertThat(classes).isNotEmpty();
            return classes;
        }
    }

    private final class Listening implements Logger {
        @Override
        public void error(String message) {
            errors.add(message);
        }

        @Override
        public void warn(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void debug(String message) {}
    }
}
