package org.isonomia.query.proposals.proposals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.effects.Effect;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Effects as rows, for the views that show what adoption changes: each as its JSON in the log. */
public final class EffectRows {
    /** @see #write */
    public static final String TABLE = """
            create table effect (
                owner   text not null,
                version integer not null,
                number  integer not null,
                effect  text not null,
                primary key (owner, version, number)
            );
            """;

    /** Whose effects they are: a proposal's version, or a poll with version 0. */
    public record Owner(String id, int version) {}

    private EffectRows() {}

    public static void write(Owner owner, List<Effect> effects, JdbcClient db) {
        for (int number = 0; number < effects.size(); number++)
            db.sql("insert into effect (owner, version, number, effect) values (?, ?, ?, ?) on conflict do nothing")
                    .params(owner.id, owner.version, number, JsonText.of(effects.get(number)))
                    .update();
    }

    /** @param view the schema whose effects are read */
    public static Map<Owner, List<Effect>> read(String view, Collection<Owner> owners, JdbcClient db) {
        var effects = new HashMap<Owner, List<Effect>>();
        db.sql("select e.* from " + view + """
               .effect e join unnest(?, ?) as whose (owner, version) using (owner, version)
                order by e.owner, e.version, e.number""")
                .param(owners.stream().map(Owner::id).toArray(String[]::new))
                .param(owners.stream().map(Owner::version).toArray(Integer[]::new))
                .query(row -> {
                    effects.computeIfAbsent(
                                    new Owner(row.getString("owner"), row.getInt("version")),
                                    owner -> new ArrayList<>())
                            .add(JsonText.read(row.getString("effect"), Effect.class));
                });
        return effects;
    }
}
