package org.isonomia.command.guard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isonomia.command.Area;
import org.isonomia.command.Refusal;
import org.isonomia.command.areas.Areas;
import org.junit.jupiter.api.Test;

/** Which packages may know which: kernel below areas, areas in one direction, slices apart from each other. */
class AreasTest {
    private static final String KERNEL = "org.isonomia.command";
    private static final String PLANTED = KERNEL + ".guard.planted";
    private static final Set<String> NAMES = Areas.ALL.stream().map(Area::name).collect(Collectors.toSet());

    @Test
    void no_cycle_runs_through_packages() {
        assertThat(slices().matching(KERNEL + ".guard.(**)")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(DirectionsTest.PLANTED)
                        .getFailureReport()
                        .getDetails())
                .hasSize(1)
                .first()
                .asString()
                .contains(PLANTED + ".shed", PLANTED + ".garden");
        slices().matching("org.isonomia.(**)")
                .should()
                .beFreeOfCycles()
                .check(DirectionsTest.MAIN.that(resideInAPackage(KERNEL + "..")));
    }

    @Test
    void the_kernel_knows_no_area() {
        assertThat(kernelKnows(PLANTED + ".shed", Set.of("garden"), PLANTED)
                        .evaluate(DirectionsTest.PLANTED)
                        .hasViolation())
                .isTrue();
        kernelKnows(KERNEL, NAMES, KERNEL).check(DirectionsTest.MAIN);
    }

    @Test
    void a_slice_knows_no_other_slice() {
        assertThat(apart(PLANTED).evaluate(DirectionsTest.PLANTED).hasViolation())
                .isTrue();
        apart(KERNEL).check(DirectionsTest.MAIN);
    }

    @Test
    void an_area_exports_what_its_packages_hold() {
        for (var area : Areas.ALL) {
            assertThat(area.slices())
                    .allSatisfy(slice -> assertThat(slice.reads().command().getPackageName())
                            .isEqualTo(KERNEL + "." + area.name() + "."
                                    + slice.reads().command().getSimpleName().toLowerCase(Locale.ROOT)));
            assertThat(area.slices())
                    .allSatisfy(slice -> assertThat(
                                    slice.reads().nothing().getClass().getSimpleName())
                            .isEqualTo(slice.reads().command().getSimpleName() + "Decision"));
            assertThat(area.refusals()).containsExactlyInAnyOrderElementsOf(refusals(DirectionsTest.MAIN, area));
        }
    }

    private static Set<Refusal.Code> refusals(JavaClasses classes, Area area) {
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.Code.class))
                .filter(type -> type.getPackageName().startsWith(KERNEL + "." + area.name()))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Refusal.Code.class::cast)
                .collect(Collectors.toSet());
    }

    private static ArchRule kernelKnows(String kernel, Set<String> areas, String above) {
        var packages = areas.stream().map(area -> above + "." + area + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(kernel)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static ArchRule apart(String above) {
        var slice = Pattern.compile(Pattern.quote(above) + "\\.([a-z]+\\.[a-z]+)");
        return classes()
                .that(new DescribedPredicate<JavaClass>("are of a slice") {
                    @Override
                    public boolean test(JavaClass type) {
                        return slice.matcher(type.getPackageName()).matches();
                    }
                })
                .should(new ArchCondition<JavaClass>("know no other slice") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(to -> slice.matcher(to.getTargetClass().getPackageName())
                                        .matches())
                                .filter(to ->
                                        !to.getTargetClass().getPackageName().equals(type.getPackageName()))
                                .forEach(to -> events.add(SimpleConditionEvent.violated(type, to.getDescription())));
                    }
                });
    }
}
