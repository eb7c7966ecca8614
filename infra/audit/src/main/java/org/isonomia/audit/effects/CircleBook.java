package org.isonomia.audit.effects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.events.CircleId;
import org.isonomia.events.MemberId;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.DissolveCircle;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.effects.MoveCircle;
import org.jspecify.annotations.Nullable;

/** Which circles there are, what lies in which, and who joined them. Not safe for several threads. */
public final class CircleBook {
    /** @param edition from 1 @param parent null in the community itself @param everybody whether all belong to it */
    public record Circle(
            int edition,
            String name,
            String purpose,
            @Nullable CircleId parent,
            boolean everybody) {
        Circle in(@Nullable CircleId elsewhere) {
            return new Circle(edition, name, purpose, elsewhere, everybody);
        }
    }

    private final Map<CircleId, Circle> circles = new LinkedHashMap<>();
    private final Set<CircleId> gone = new HashSet<>();
    private final Map<CircleId, Set<MemberId>> joined = new HashMap<>();

    public void form(CircleId id, String name, String purpose, @Nullable CircleId parent, Joining joining) {
        circles.put(id, new Circle(1, name, purpose, parent, joining == Joining.ALL));
    }

    /** @return its edition, 0 for a circle that there is not */
    public int alter(CircleId id, String name, String purpose) {
        var before = circles.get(id);
        if (before == null) return 0;
        circles.put(id, new Circle(before.edition + 1, name, purpose, before.parent, before.everybody));
        return before.edition + 1;
    }

    public void move(CircleId id, @Nullable CircleId parent) {
        circles.computeIfPresent(id, (same, before) -> before.in(parent));
    }

    public void dissolve(CircleId id) {
        var ended = circles.remove(id);
        gone.add(id);
        var members = joined.remove(id);
        if (ended == null) return;
        circles.replaceAll((other, circle) -> id.equals(circle.parent) ? circle.in(ended.parent) : circle);
        var heir = ended.parent == null ? null : circles.get(ended.parent);
        if (members != null && heir != null && !heir.everybody)
            joined.computeIfAbsent(ended.parent, unused -> new LinkedHashSet<>())
                    .addAll(members);
    }

    /** @return whether they were not in it before */
    public boolean join(CircleId id, MemberId member) {
        return joined.computeIfAbsent(id, unused -> new LinkedHashSet<>()).add(member);
    }

    /** @return whether they were in it */
    public boolean leave(CircleId id, MemberId member) {
        return joined.getOrDefault(id, new HashSet<>()).remove(member);
    }

    /** Who leaves the community leaves its circles. */
    public void depart(MemberId member) {
        joined.values().forEach(members -> members.remove(member));
    }

    public @Nullable Circle find(CircleId id) {
        return circles.get(id);
    }

    public boolean knows(CircleId id) {
        return circles.containsKey(id) || gone.contains(id);
    }

    /** Whether the inner is the outer or lies below it: looked for from the outer downwards. */
    public boolean isBelow(CircleId inner, CircleId outer) {
        var seen = new HashSet<CircleId>();
        var next = new ArrayDeque<>(List.of(outer));
        while (!next.isEmpty()) {
            var at = next.pop();
            if (at.equals(inner)) return true;
            if (seen.add(at)) in(at).map(Map.Entry::getKey).forEach(next::push);
        }
        return false;
    }

    /** What lies directly in it; with null, in the community itself. */
    public Stream<Map.Entry<CircleId, Circle>> in(@Nullable CircleId outer) {
        return circles.entrySet().stream().filter(each -> Objects.equals(each.getValue().parent, outer));
    }

    /** Of all other circles. */
    public Stream<String> namesBeside(CircleId id) {
        return circles.entrySet().stream()
                .filter(each -> !each.getKey().equals(id))
                .map(each -> each.getValue().name);
    }

    public Set<MemberId> joined(CircleId id) {
        return Set.copyOf(joined.getOrDefault(id, Set.of()));
    }

    /** As it would be after these, each of which fits. */
    CircleBook after(List<Effect> effects) {
        var next = new CircleBook();
        next.circles.putAll(circles);
        next.gone.addAll(gone);
        effects.forEach(next::apply);
        return next;
    }

    /** The same effects, each written against the edition that it would find; nothing when a circle reads so already. */
    public Optional<List<Effect>> writtenAnew(List<Effect> effects) {
        var next = after(List.of());
        var anew = new ArrayList<Effect>();
        for (Effect effect : effects) {
            var found = effect instanceof AlterCircle altered ? next.find(altered.circle()) : null;
            if (found == null || !(effect instanceof AlterCircle altered)) {
                anew.add(effect);
                continue;
            }
            if (found.name.equals(altered.name().strip())
                    && found.purpose.equals(altered.purpose().strip())) return Optional.empty();
            anew.add(new AlterCircle(altered.circle(), found.edition, altered.name(), altered.purpose()));
            next.apply(altered);
        }
        return Optional.of(anew);
    }

    private void apply(Effect effect) {
        switch (effect) {
            case FormCircle e -> form(e.circle(), e.name().strip(), e.purpose().strip(), e.parent(), e.joining());
            case AlterCircle e ->
                alter(e.circle(), e.name().strip(), e.purpose().strip());
            case MoveCircle e -> move(e.circle(), e.parent());
            case DissolveCircle e -> dissolve(e.circle());
            default -> {}
        }
    }
}
