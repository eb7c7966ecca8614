package org.isonomia.query.proposals.proposals;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.circles.tree.CirclesAffected;
import org.isonomia.query.community.charter.Rules;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.proposals.proposals.EffectRows.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The effects of one page with the words for what they name. */
public record Effects(
        Map<Owner, List<Effect>> byOwner,
        Map<RoleId, String> roles,
        People people,
        Rules rules,
        CirclesAffected circles,
        JdbcClient db) {

    /** @param view the schema whose effects are read */
    public static Effects read(String view, Collection<Owner> owners, JdbcClient db, MembersQuery members) {
        return of(EffectRows.read(view, owners, db), db, members);
    }

    /** Of effects that are at hand. */
    public static Effects of(Map<Owner, List<Effect>> byOwner, JdbcClient db, MembersQuery members) {
        var effects = byOwner.values().stream().flatMap(List::stream).toList();
        var roles = new HashMap<RoleId, String>();
        db.sql("select id, name from view_roles.role where id = any (?)")
                .param(effects.stream()
                        .flatMap(effect -> effect.ofRole().stream())
                        .map(RoleId::value)
                        .toArray(String[]::new))
                .query(row -> {
                    roles.put(new RoleId(row.getString(1)), row.getString(2));
                });
        return new Effects(
                byOwner,
                roles,
                members.people(effects.stream()
                        .flatMap(effect -> effect.concerned().stream())
                        .toList()),
                effects.stream().anyMatch(effect -> effect.kind() == DecisionKind.CHARTER)
                        ? Rules.read(db)
                        : Rules.NONE,
                CirclesAffected.by(effects, db),
                db);
    }

    public List<Effect> of(Owner owner) {
        return List.copyOf(byOwner.getOrDefault(owner, List.of()));
    }

    public List<EffectView> views(Owner owner) {
        var effects = of(owner);
        return IntStream.range(0, effects.size())
                .mapToObj(number -> view(effects.get(number), effects.subList(0, number)))
                .toList();
    }

    private EffectView view(Effect effect, List<Effect> earlier) {
        return new EffectView(
                effect,
                effect.ofRole().map(roles::get),
                effect.concerned().map(people::of),
                rules.procedure(effect, earlier, db),
                rules.clause(effect),
                circles.view(effect, earlier));
    }
}
