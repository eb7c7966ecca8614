package org.isonomia.events;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All kinds of events. Building one fails when a sealed area has an event that is not listed, when a name or a type
 * is listed twice, or when the steps from an old version do not reach the newest.
 */
public final class Catalogue {
    /** One area: its sealed interface and the kinds it lists. */
    public record Area(Class<? extends Event> sealedInterface, List<? extends Kind<?>> kinds) {}

    private final Map<String, Kind<?>> byName;
    private final Map<Class<?>, Kind<?>> byType;

    public Catalogue(List<Area> areas) {
        for (Area area : areas) {
            var listed = area.kinds().stream().map(Kind::type).collect(toUnmodifiableSet());
            if (!listed.equals(leaves(area.sealedInterface())))
                throw new IllegalStateException(
                        area.sealedInterface().getSimpleName() + " and its list of kinds differ: listed " + listed);
        }
        var kinds =
                areas.stream().<Kind<?>>flatMap(area -> area.kinds().stream()).toList();
        byName = kinds.stream().collect(toMap(Kind::name, Function.identity(), Catalogue::twice));
        byType = kinds.stream().collect(toMap(Kind::type, Function.identity(), Catalogue::twice));
        kinds.forEach(Catalogue::checkSteps);
    }

    public Optional<Kind<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** @throws IllegalArgumentException for an event that no area lists */
    public Kind<?> of(Class<?> type) {
        var kind = byType.get(type);
        if (kind == null) throw new IllegalArgumentException("not in the catalogue: " + type.getName());
        return kind;
    }

    public boolean lists(Class<?> type) {
        return byType.containsKey(type);
    }

    public Set<Tag> tags(Event event) {
        return of(event.getClass()).tagsOf(event);
    }

    /** @param version in which the event is stored */
    public Set<Tag> tags(Event event, int version) {
        return of(event.getClass()).tagsOf(event, version);
    }

    public Stream<Kind<?>> kinds() {
        return byName.values().stream();
    }

    /** The records of a sealed family, however deep it is nested; a record is its own only leaf. */
    public static Set<Class<?>> leaves(Class<?> family) {
        if (!family.isSealed()) return Set.of(family);
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> leaves(member).stream())
                .collect(toUnmodifiableSet());
    }

    private static void checkSteps(Kind<?> kind) {
        var from = kind.earlier().stream().map(Kind.Earlier::version).sorted().toList();
        for (int version = 1; version < kind.version(); version++)
            if (from.size() < version || from.get(version - 1) != version)
                throw new IllegalStateException("no step from version " + version + " of " + kind.name());
    }

    private static Kind<?> twice(Kind<?> one, Kind<?> other) {
        throw new IllegalStateException("listed twice: " + one.typeText() + " and " + other.typeText());
    }
}
