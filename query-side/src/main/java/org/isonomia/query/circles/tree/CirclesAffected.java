package org.isonomia.query.circles.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.CircleId;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.DissolveCircle;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.effects.MoveCircle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words for every circle that some effects name. */
public record CirclesAffected(Map<CircleId, List<Wording>> wordings) {
    /** @param edition from 1 */
    public record Wording(int edition, String name, String purpose) {}

    public static CirclesAffected by(List<Effect> effects, JdbcClient db) {
        var named = effects.stream()
                .flatMap(CirclesAffected::named)
                .map(CircleId::value)
                .toArray(String[]::new);
        var wordings = new HashMap<CircleId, List<Wording>>();
        if (named.length > 0)
            db.sql("select * from view_circles.wording where circle = any (?) order by edition")
                    .param(named)
                    .query(row -> {
                        wordings.merge(
                                new CircleId(row.getString("circle")),
                                List.of(new Wording(
                                        row.getInt("edition"), row.getString("name"), row.getString("purpose"))),
                                (earlier, next) -> Stream.concat(earlier.stream(), next.stream())
                                        .toList());
                    });
        return new CirclesAffected(wordings);
    }

    /** @param earlier effects of the same proposal: one can name a circle that these form */
    public Optional<CircleAffected> view(Effect effect, List<Effect> earlier) {
        return switch (effect) {
            case FormCircle e ->
                Optional.of(new CircleAffected(Optional.empty(), Optional.empty(), name(e.parent(), earlier)));
            case AlterCircle e -> Optional.of(affected(e.circle(), e.read(), null, earlier));
            case MoveCircle e -> Optional.of(affected(e.circle(), Integer.MAX_VALUE, e.parent(), earlier));
            case DissolveCircle e -> Optional.of(affected(e.circle(), Integer.MAX_VALUE, null, earlier));
            default -> Optional.empty();
        };
    }

    private CircleAffected affected(CircleId circle, int read, @Nullable CircleId parent, List<Effect> earlier) {
        var purpose = of(circle)
                .filter(each -> each.edition <= read)
                .reduce((one, next) -> next)
                .map(Wording::purpose);
        var name = of(circle)
                .filter(each -> each.edition <= read)
                .reduce((one, next) -> next)
                .map(Wording::name);
        return new CircleAffected(name.or(() -> name(circle, earlier)), purpose, name(parent, earlier));
    }

    private Optional<String> name(@Nullable CircleId circle, List<Effect> earlier) {
        if (circle == null) return Optional.empty();
        return of(circle)
                .reduce((one, next) -> next)
                .map(Wording::name)
                .or(() -> earlier.stream()
                        .filter(each -> each instanceof FormCircle formed
                                && formed.circle().equals(circle))
                        .map(each -> ((FormCircle) each).name())
                        .findFirst());
    }

    private Stream<Wording> of(CircleId circle) {
        return wordings.getOrDefault(circle, List.of()).stream();
    }

    private static Stream<CircleId> named(Effect effect) {
        return switch (effect) {
            case FormCircle e -> Stream.ofNullable(e.parent());
            case AlterCircle e -> Stream.of(e.circle());
            case MoveCircle e -> Stream.concat(Stream.of(e.circle()), Stream.ofNullable(e.parent()));
            case DissolveCircle e -> Stream.of(e.circle());
            default -> Stream.of();
        };
    }
}
