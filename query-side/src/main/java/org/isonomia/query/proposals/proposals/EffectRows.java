package org.isonomia.query.proposals.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.proposals.Effect;
import org.isonomia.query.rows.Lists;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Effects as rows, for the views that show what adoption changes. */
public final class EffectRows {
    /** @see #write */
    public static final String TABLE = """
            create table effect (
                owner            text not null,
                version          integer not null,
                number           integer not null,
                role             text,
                member           text,
                name             text,
                purpose          text,
                domains          text[],
                accountabilities text[],
                seats            integer,
                term_days        integer,
                member_class     text,
                primary key (owner, version, number)
            );
            """;

    /** Whose effects they are: a proposal's version, or a poll with version 0. */
    public record Owner(String id, int version) {}

    private EffectRows() {}

    public static void write(Owner owner, List<Effect> effects, JdbcClient db) {
        for (int number = 0; number < effects.size(); number++)
            switch (effects.get(number)) {
                case Effect.AppointMember e ->
                    db.sql("""
                           insert into effect (owner, version, number, role, member) values (?, ?, ?, ?, ?)
                           on conflict do nothing""")
                            .params(
                                    owner.id,
                                    owner.version,
                                    number,
                                    e.role().value(),
                                    e.member().value())
                            .update();
                case Effect.AssignClass e ->
                    db.sql("""
                           insert into effect (owner, version, number, member, member_class) values (?, ?, ?, ?, ?)
                           on conflict do nothing""")
                            .params(owner.id, owner.version, number, e.member().value(), e.memberClass())
                            .update();
                case Effect.DefineRole e ->
                    db.sql("""
                           insert into effect (owner, version, number, role, name, purpose, domains, accountabilities,
                                               seats, term_days)
                           values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                            .params(
                                    owner.id,
                                    owner.version,
                                    number,
                                    e.role().value(),
                                    e.name(),
                                    e.purpose(),
                                    Lists.of(e.domains()),
                                    Lists.of(e.accountabilities()),
                                    e.seats(),
                                    e.termDays())
                            .update();
            }
    }

    /** @param view the schema whose effects are read */
    public static Map<Owner, List<Effect>> read(String view, Collection<String> owners, JdbcClient db) {
        var effects = new HashMap<Owner, List<Effect>>();
        db.sql("select * from " + view + ".effect where owner = any (?) order by owner, version, number")
                .param(owners.toArray(String[]::new))
                .query(row -> {
                    effects.computeIfAbsent(
                                    new Owner(row.getString("owner"), row.getInt("version")),
                                    owner -> new ArrayList<>())
                            .add(effect(row));
                });
        return effects;
    }

    private static Effect effect(ResultSet row) throws SQLException {
        String member = row.getString("member");
        String memberClass = row.getString("member_class");
        if (memberClass != null) return new Effect.AssignClass(new MemberId(member), memberClass);
        var role = new RoleId(row.getString("role"));
        if (member != null) return new Effect.AppointMember(role, new MemberId(member));
        return new Effect.DefineRole(
                role,
                row.getString("name"),
                row.getString("purpose"),
                Lists.read(row, "domains"),
                Lists.read(row, "accountabilities"),
                row.getInt("seats"),
                row.getInt("term_days"));
    }
}
