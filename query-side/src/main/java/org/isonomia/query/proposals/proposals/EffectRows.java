package org.isonomia.query.proposals.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RevokeAudit;
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
                effect           text not null,
                token            text,
                digest           text,
                days             integer,
                primary key (owner, version, number)
            );
            """;

    /** Whose effects they are: a proposal's version, or a poll with version 0. */
    public record Owner(String id, int version) {}

    private EffectRows() {}

    public static void write(Owner owner, List<Effect> effects, JdbcClient db) {
        for (int number = 0; number < effects.size(); number++) {
            var row = new LinkedHashMap<String, Object>();
            row.put("owner", owner.id);
            row.put("version", owner.version);
            row.put("number", number);
            columns(effects.get(number), row);
            db.sql("insert into effect (" + String.join(", ", row.keySet()) + ") values ("
                            + String.join(", ", Collections.nCopies(row.size(), "?")) + ") on conflict do nothing")
                    .params(List.copyOf(row.values()))
                    .update();
        }
    }

    private static void columns(Effect effect, Map<String, Object> row) {
        row.put("effect", effect.getClass().getSimpleName());
        switch (effect) {
            case AppointMember e -> {
                row.put("role", e.role().value());
                row.put("member", e.member().value());
            }
            case AssignClass e -> {
                row.put("member", e.member().value());
                row.put("member_class", e.memberClass());
            }
            case DefineRole e -> {
                row.put("role", e.role().value());
                row.put("name", e.name());
                row.put("purpose", e.purpose());
                row.put("domains", Lists.of(e.domains()));
                row.put("accountabilities", Lists.of(e.accountabilities()));
                row.put("seats", e.seats());
                row.put("term_days", e.termDays());
            }
            case RemoveMember e -> row.put("member", e.member().value());
            case ReadmitMember e -> row.put("member", e.member().value());
            case EraseData e -> row.put("member", e.member().value());
            case GrantAudit e -> {
                row.put("token", e.token().value());
                row.put("name", e.name());
                row.put("digest", e.secretDigest());
                row.put("days", e.days());
            }
            case RevokeAudit e -> row.put("token", e.token().value());
            case PublishLog e -> {}
        }
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
                            .add(effect(row));
                });
        return effects;
    }

    private static Effect effect(ResultSet row) throws SQLException {
        String effect = row.getString("effect");
        return switch (effect) {
            case "AppointMember" -> new AppointMember(new RoleId(row.getString("role")), member(row));
            case "AssignClass" -> new AssignClass(member(row), row.getString("member_class"));
            case "RemoveMember" -> new RemoveMember(member(row));
            case "ReadmitMember" -> new ReadmitMember(member(row));
            case "EraseData" -> new EraseData(member(row));
            case "GrantAudit" ->
                new GrantAudit(
                        new AuditTokenId(row.getString("token")),
                        row.getString("name"),
                        row.getString("digest"),
                        row.getInt("days"));
            case "RevokeAudit" -> new RevokeAudit(new AuditTokenId(row.getString("token")));
            case "PublishLog" -> new PublishLog();
            case "DefineRole" ->
                new DefineRole(
                        new RoleId(row.getString("role")),
                        row.getString("name"),
                        row.getString("purpose"),
                        Lists.read(row, "domains"),
                        Lists.read(row, "accountabilities"),
                        row.getInt("seats"),
                        row.getInt("term_days"));
            default -> throw new IllegalStateException("no effect is called " + effect);
        };
    }

    private static MemberId member(ResultSet row) throws SQLException {
        return new MemberId(row.getString("member"));
    }
}
