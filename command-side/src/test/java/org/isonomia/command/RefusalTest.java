package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.isonomia.command.polls.PollRefusal;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final List<Refusal.Code> CODES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.isonomia.command").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.Code.class))
                    .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                    .map(Refusal.Code.class::cast)
                    .toList();

    @Test
    void a_refusal_is_named_by_its_area_and_what_is_wrong() {
        assertThat(PollRefusal.NOT_ON_ROLL.type()).isEqualTo("polls/not-on-roll");
        assertThat(Input.Fault.NOT_AN_EMAIL.type()).isEqualTo("input/not-an-email");
    }

    @Test
    void every_area_names_its_own_refusals_and_no_two_are_the_same() {
        var types = CODES.stream().map(Refusal.Code::type).toList();
        assertThat(types)
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("[a-z]+/[a-z-]+"));
        assertThat(CODES).allSatisfy(code -> {
            String home = code.getClass().getPackageName();
            assertThat(home).endsWith(code instanceof Input.Fault ? "command" : "command." + code.area());
        });
    }

    @Test
    void data_is_added_by_name() {
        var refusal =
                Refusal.of(PollRefusal.TOO_FEW_SUPPORTERS).with("needed", 5).with("reached", 2L);
        assertThat(refusal.data())
                .containsOnly(java.util.Map.entry("needed", "5"), java.util.Map.entry("reached", "2"));
        assertThat(refusal.field()).isNull();
    }
}
