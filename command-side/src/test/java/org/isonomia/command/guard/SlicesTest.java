package org.isonomia.command.guard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Slice;
import org.isonomia.command.areas.Areas;
import org.junit.jupiter.api.Test;

/** A slice is one package with one command, what its decision reads, and a line in the list of all slices. */
class SlicesTest {
    private static final List<Reads<?, ?>> LISTED =
            Areas.slices().stream().<Reads<?, ?>>map(Slice::reads).toList();

    @Test
    void every_declared_boundary_is_in_the_list_of_all_slices() {
        assertThat(declared(DirectionsTest.PLANTED)).isNotEmpty().doesNotContainAnyElementsOf(LISTED);
        assertThat(declared(DirectionsTest.MAIN)).containsExactlyInAnyOrderElementsOf(LISTED);
    }

    @Test
    void no_two_slices_handle_the_same_command() {
        assertThat(LISTED).hasSizeGreaterThan(30).extracting(Reads::command).doesNotHaveDuplicates();
    }

    @Test
    void a_package_holds_one_slice() {
        assertThat(crowded(DirectionsTest.PLANTED)).containsOnlyKeys("org.isonomia.command.guard.planted.crowded");
        assertThat(crowded(DirectionsTest.MAIN)).isEmpty();
    }

    @Test
    void a_command_is_a_public_record_beside_its_decision() {
        assertThat(reads(DirectionsTest.MAIN)).allSatisfy(field -> {
            var command = value(field).command();
            assertThat(command).isRecord().isPublic();
            assertThat(command.getPackageName()).isEqualTo(field.getOwner().getPackageName());
        });
    }

    @Test
    void every_refusal_is_given_somewhere() {
        assertThat(unused(DirectionsTest.PLANTED)).containsExactly("Unused.NEVER_GIVEN");
        assertThat(unused(DirectionsTest.MAIN)).isEmpty();
    }

    private static Map<String, Set<String>> crowded(JavaClasses classes) {
        var slices = reads(classes)
                .collect(groupingBy(
                        field -> field.getOwner().getPackageName(),
                        mapping(field -> field.getOwner().getName(), toSet())));
        slices.values().removeIf(decisions -> decisions.size() == 1);
        return slices;
    }

    private static List<Reads<?, ?>> declared(JavaClasses classes) {
        return reads(classes).<Reads<?, ?>>map(SlicesTest::value).toList();
    }

    private static Stream<JavaField> reads(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getName().equals("READS"));
    }

    private static Reads<?, ?> value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return (Reads<?, ?>) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Constants that only their own enum's list of values mentions. */
    private static List<String> unused(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.Code.class))
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> field.getRawType().equals(type))
                        .filter(constant -> constant.getAccessesToSelf().stream()
                                .allMatch(access -> access.getOriginOwner().equals(type)))
                        .map(constant -> type.getSimpleName() + "." + constant.getName()))
                .sorted()
                .toList();
    }
}
