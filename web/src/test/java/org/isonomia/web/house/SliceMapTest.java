package org.isonomia.web.house;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isonomia.command.AllSlices;
import org.isonomia.command.Automation;
import org.isonomia.events.Event;
import org.isonomia.events.Isonomia;
import org.isonomia.events.Kind;
import org.junit.jupiter.api.Test;

/** The README's slice map against the code: one line a slice, its command, and what it can append. */
class SliceMapTest {
    private static final Pattern LINE =
            Pattern.compile("^\\| `([a-z]+/[a-z]+)` \\| (\\w+) -> ([\\w, ]+) \\|$", Pattern.MULTILINE);
    private static final String COMMANDS = "org.isonomia.command.";

    /** Putting to the vote tries the effects on what the log holds, and appends none of them. */
    private static final Set<String> CARRYING_OUT = Set.of(
            "RoleDefined",
            "MemberAppointed",
            "MemberClassAssigned",
            "MemberRemoved",
            "MemberReadmitted",
            "PersonalDataErased",
            "AuditTokenIssued",
            "AuditTokenRevoked",
            "LogMadePublic");

    private static final Map<String, Set<String>> TRIED_ONLY =
            Map.of("polls/open", CARRYING_OUT, "polls/announce", CARRYING_OUT, "polls/decide", CARRYING_OUT);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.isonomia.command", "org.isonomia.events");

    private final String readme = Sources.read(Sources.HOUSE.resolve("README.md"));
    private final List<MatchResult> lines = LINE.matcher(readme).results().toList();

    @Test
    void everySliceHasOneLineWithItsCommand() {
        var map = lines.stream().collect(toMap(line -> line.group(1), line -> line.group(2)));
        assertThat(map).hasSameSizeAs(AllSlices.LIST).isEqualTo(commands());
    }

    @Test
    void everyLineNamesExactlyWhatItsSliceCanAppend() {
        var map = new TreeMap<String, Set<String>>();
        for (var line : lines)
            map.put(line.group(1), new TreeSet<>(List.of(line.group(3).split(", "))));
        var code = new TreeMap<String, Set<String>>();
        commands().keySet().forEach(slice -> code.put(slice, appended(slice)));
        assertThat(map).isEqualTo(code);
    }

    @Test
    void everyEventOfTheCatalogueIsAppendedBySomeSliceAndNoOtherIsNamed() {
        var named = lines.stream()
                .flatMap(line -> Stream.of(line.group(3).split(", ")))
                .collect(toSet());
        var catalogue = Isonomia.CATALOGUE
                .kinds()
                .map(Kind::type)
                .map(Class::getSimpleName)
                .collect(toSet());
        assertThat(named).isEqualTo(catalogue);
    }

    @Test
    void everyAutomationIsNamed() {
        for (var automation : Automation.ALL) assertThat(readme).contains("`" + automation.name() + "`");
    }

    /** Each slice's package, as the map writes it, with the name of its command. */
    private static Map<String, String> commands() {
        return AllSlices.LIST.stream()
                .<Class<?>>map(slice -> slice.reads().command())
                .collect(toMap(
                        type -> type.getPackageName()
                                .substring(COMMANDS.length())
                                .replace('.', '/'),
                        Class::getSimpleName));
    }

    /** Every kind of event that is made by the slice, or by what of the command side it calls. */
    private static Set<String> appended(String slice) {
        var events = new TreeSet<String>();
        var seen = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<JavaCodeUnit>();
        var own = COMMANDS + slice.replace('/', '.');
        CLASSES.stream()
                .filter(type -> type.getPackageName().equals(own))
                .flatMap(type -> type.getCodeUnits().stream())
                .forEach(next::add);
        while (!next.isEmpty()) {
            var unit = next.pop();
            if (!seen.add(unit)) continue;
            uses(unit).forEach(target -> {
                if (isEvent(target.getOwner())) {
                    if (target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME))
                        events.add(target.getOwner().getSimpleName());
                } else if (target.getOwner().getPackageName().startsWith("org.isonomia.command"))
                    target.resolveMember().ifPresent(member -> next.add((JavaCodeUnit) member));
            });
        }
        events.removeAll(TRIED_ONLY.getOrDefault(slice, Set.of()));
        return events;
    }

    private static Stream<CodeUnitAccessTarget> uses(JavaCodeUnit unit) {
        return Stream.<Set<? extends JavaCodeUnitAccess<? extends CodeUnitAccessTarget>>>of(
                        unit.getMethodCallsFromSelf(),
                        unit.getConstructorCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream)
                .map(JavaCodeUnitAccess::getTarget);
    }

    private static boolean isEvent(JavaClass type) {
        return type.isAssignableTo(Event.class) && !type.isInterface();
    }
}
