package org.isonomia.command.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.junit.jupiter.api.Test;

class RefusalCodesTest {
    private static final List<Refusal.Code> CODES = DirectionsTest.MAIN.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.Code.class))
            .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
            .map(Refusal.Code.class::cast)
            .toList();

    @Test
    void no_two_refusals_have_the_same_type() {
        assertThat(CODES)
                .hasSizeGreaterThan(50)
                .extracting(Refusal.Code::type)
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("[a-z]+/[a-z-]+"));
    }

    @Test
    void a_code_that_says_something_is_unknown_is_of_that_kind_and_no_other_is() {
        assertThat(CODES)
                .allSatisfy(code -> assertThat(code.kind() == Refusal.Kind.UNKNOWN)
                        .as(code.type())
                        .isEqualTo(code.name().endsWith("_UNKNOWN")));
    }

    @Test
    void every_area_names_its_own_refusals() {
        assertThat(CODES)
                .allSatisfy(code -> assertThat(code.getClass().getPackageName())
                        .endsWith(code instanceof Input.Fault ? "command" : "command." + code.area()));
    }
}
