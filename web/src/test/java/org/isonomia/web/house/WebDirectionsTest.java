package org.isonomia.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.isonomia.planted.PlantedController;
import org.isonomia.planted.PlantedReader;
import org.isonomia.planted.PlantedSigner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WebDirectionsTest {
    private static final JavaClasses WEB = Ours.in("org.isonomia.web");

    /** Each rule with a class that breaks it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rules.INFRASTRUCTURE_IS_KNOWN_WHERE_IT_IS_WIRED, PlantedReader.class),
                Arguments.of(Rules.ONLY_WHAT_SERVES_THE_PUBLISHED_LOG_KNOWS_IT, PlantedSigner.class),
                Arguments.of(Rules.NOTHING_BUT_THE_WIRING_CAN_SIGN, PlantedSigner.class),
                Arguments.of(Rules.NOTHING_KNOWS_THE_BENCH, PlantedReader.class),
                Arguments.of(Rules.ONLY_DECISIONS_ARE_SENT_NOT_READ, PlantedReader.class),
                Arguments.of(Rules.ONLY_THE_CLOCK_TELLS_THE_TIME, PlantedReader.class),
                Arguments.of(Rules.CONTROLLERS_DO_NOT_SPEAK_TO_THE_DATABASE, PlantedController.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theWebKeepsEachRule(ArchRule rule, Class<?> planted) {
        rule.check(WEB);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleNoticesAPlantedViolation(ArchRule rule, Class<?> planted) {
        var result = rule.allowEmptyShould(true).evaluate(new ClassFileImporter().importClasses(planted));
        assertThat(result.getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(planted.getSimpleName()));
    }
}
