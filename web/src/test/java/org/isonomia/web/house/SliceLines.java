package org.isonomia.web.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isonomia.command.Area;
import org.isonomia.command.Automation;
import org.isonomia.command.Due;
import org.isonomia.command.Slice;
import org.isonomia.command.areas.Areas;
import org.isonomia.events.Event;
import org.isonomia.query.runner.Projection;

/** The lines of the README's slice map, as the code has them. */
final class SliceLines {
    private static final String COMMANDS = "org.isonomia.command.";
    private static final String VIEWS = "org.isonomia.query.";

    /** Views of every event: they are no place to look for one. */
    private static final Set<String> OF_ALL = Set.of("community/history", "runner/due");

    /** Putting to the vote, and asking anew, tries the effects on what the log holds, and appends none of them. */
    private static final Set<String> CARRYING_OUT = Set.of(
            "RoleDefined",
            "MemberAppointed",
            "MemberClassAssigned",
            "MemberRemoved",
            "MemberReadmitted",
            "MemberSuspended",
            "MemberRestored",
            "PersonalDataErased",
            "AuditTokenIssued",
            "AuditTokenRevoked",
            "LogMadePublic",
            "ProcedureAmended",
            "ProcedureRatified",
            "ClauseAdded",
            "ClauseAmended",
            "ClauseRepealed",
            "CircleFormed",
            "CircleAltered",
            "CircleMoved",
            "CircleDissolved",
            "ReviewPlanned");

    private static final Set<String> TRYING = Set.of("PutToVote", "AnnounceVote", "PutQuestionToVote", "AskAnew");

    private static final JavaClasses CLASSES =
            Ours.in("org.isonomia.command", "org.isonomia.events", "org.isonomia.query", "org.isonomia.web");

    private static final Map<String, List<Endpoint>> ENDPOINTS =
            Endpoint.all(CLASSES).stream().collect(groupingBy(Endpoint::command));

    private SliceLines() {}

    static String table() {
        var table = new StringBuilder("""
                | slice | who | command -> events | sent by | views |
                |---|---|---|---|---|
                """);
        for (Area area : Areas.ALL)
            for (Slice<?, ?> slice : area.slices())
                table.append("| %s |%n".formatted(String.join(" | ", line(area, slice))));
        return table.toString();
    }

    /** Every event that some slice can append. */
    static Set<String> events() {
        return Areas.slices().stream()
                .flatMap(slice -> appended(slice.reads().command()).stream())
                .map(JavaClass::getSimpleName)
                .collect(toSet());
    }

    private static List<String> line(Area area, Slice<?, ?> slice) {
        var command = slice.reads().command();
        var events = appended(command);
        var name = command.getPackageName().substring(COMMANDS.length()).replace('.', '/');
        return List.of(
                "`" + name + "`",
                slice.who().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                command.getSimpleName() + " -> "
                        + events.stream().map(JavaClass::getSimpleName).sorted().collect(Collectors.joining(", ")),
                String.join(", ", senders(area, command)),
                events.stream()
                        .flatMap(event -> views(event).stream())
                        .distinct()
                        .sorted()
                        .map(view -> "`" + view + "`")
                        .collect(Collectors.joining(", ")));
    }

    private static List<String> senders(Area area, Class<?> command) {
        var senders = new ArrayList<String>();
        ENDPOINTS.getOrDefault(command.getName(), List.of()).stream()
                .map(Endpoint::words)
                .sorted()
                .distinct()
                .forEach(senders::add);
        Areas.automations().stream()
                .map(Automation::name)
                .filter(name -> name.endsWith("Then" + command.getSimpleName()))
                .forEach(name -> senders.add("`" + name + "`"));
        area.due().stream()
                .filter(due -> sends(due, command))
                .forEach(due -> senders.add("`due " + due.deadline().act() + "`"));
        return senders;
    }

    private static boolean sends(Due due, Class<?> command) {
        return Stream.of(
                        List.of("p_a", "PANEL"),
                        List.of("q_a"),
                        List.of("x_a"),
                        List.of("r_a", "1", "m_a"),
                        List.of("r_a", "m_a"),
                        List.of("t_a"),
                        List.of("m_a"))
                .anyMatch(subject -> sends(due, subject, command));
    }

    private static boolean sends(Due due, List<String> subject, Class<?> command) {
        try {
            return command.isInstance(due.command().apply(subject));
        } catch (IllegalArgumentException | IndexOutOfBoundsException of) {
            return false; // its subject has another form
        }
    }

    /** Every kind of event that is made by the slice, or by what of the command side it calls. */
    private static Set<JavaClass> appended(Class<?> command) {
        var events = new HashSet<JavaClass>();
        var seen = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<JavaCodeUnit>();
        CLASSES.stream()
                .filter(type -> type.getPackageName().equals(command.getPackageName()))
                .flatMap(type -> type.getCodeUnits().stream())
                .forEach(next::add);
        while (!next.isEmpty()) {
            var unit = next.pop();
            if (!seen.add(unit)) continue;
            uses(unit).forEach(target -> {
                if (isEvent(target.getOwner())) {
                    if (target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)) events.add(target.getOwner());
                } else if (target.getOwner().getPackageName().startsWith("org.isonomia.command")) {
                    target.resolveMember().ifPresent(member -> next.add((JavaCodeUnit) member));
                    members(target).forEach(next::add);
                }
            });
        }
        if (TRYING.contains(command.getSimpleName()))
            events.removeIf(event -> CARRYING_OUT.contains(event.getSimpleName()));
        return events;
    }

    /** What a call to a sealed family may run: the method of each of its members. */
    private static Stream<JavaCodeUnit> members(CodeUnitAccessTarget target) {
        if (!target.getOwner().reflect().isSealed()) return Stream.empty();
        return target.getOwner().getAllSubclasses().stream()
                .flatMap(member -> member.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName()));
    }

    private static Set<String> views(JavaClass event) {
        var views = new TreeSet<String>();
        for (JavaClass projection : CLASSES)
            if (projection.isAssignableTo(Projection.class) && !projection.isInterface()) {
                String view =
                        projection.getPackageName().substring(VIEWS.length()).replace('.', '/');
                if (!OF_ALL.contains(view)
                        && CLASSES.stream()
                                .filter(type -> type.getPackageName().equals(projection.getPackageName()))
                                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                                .anyMatch(uses -> considers(uses.getTargetClass(), event))) views.add(view);
            }
        return views;
    }

    /** An event, or a sealed family of which every member has to be considered. */
    private static boolean considers(JavaClass type, JavaClass event) {
        return isFact(type) && event.isAssignableTo(type.getName());
    }

    private static boolean isFact(JavaClass type) {
        return type.isAssignableTo(Event.class) && !type.isEquivalentTo(Event.class);
    }

    static Stream<CodeUnitAccessTarget> uses(JavaCodeUnit unit) {
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
