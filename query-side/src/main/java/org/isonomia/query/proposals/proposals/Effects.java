package org.isonomia.query.proposals.proposals;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.proposals.Effect;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.proposals.proposals.EffectRows.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The effects of one page with the words for what they name. */
public record Effects(Map<Owner, List<Effect>> byOwner, Map<RoleId, String> roles, People people) {

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
                        .flatMap(Effects::role)
                        .map(RoleId::value)
                        .toArray(String[]::new))
                .query(row -> {
                    roles.put(new RoleId(row.getString(1)), row.getString(2));
                });
        return new Effects(
                byOwner,
                roles,
                members.people(effects.stream().flatMap(Effects::member).toList()));
    }

    public List<Effect> of(Owner owner) {
        return List.copyOf(byOwner.getOrDefault(owner, List.of()));
    }

    public List<EffectView> views(Owner owner) {
        return of(owner).stream()
                .map(effect -> new EffectView(
                        effect,
                        role(effect)
                                .flatMap(role -> Stream.ofNullable(roles.get(role)))
                                .findFirst(),
                        member(effect).map(people::of).findFirst()))
                .toList();
    }

    private static Stream<RoleId> role(Effect effect) {
        return switch (effect) {
            case Effect.DefineRole define -> Stream.of(define.role());
            case Effect.AppointMember appoint -> Stream.of(appoint.role());
            case Effect.AssignClass assign -> Stream.empty();
            case Effect.RemoveMember remove -> Stream.empty();
            case Effect.EraseData erase -> Stream.empty();
            case Effect.ReadmitMember readmit -> Stream.empty();
            case Effect.GrantAudit grant -> Stream.empty();
            case Effect.RevokeAudit revoke -> Stream.empty();
            case Effect.PublishLog publish -> Stream.empty();
        };
    }

    private static Stream<MemberId> member(Effect effect) {
        return switch (effect) {
            case Effect.DefineRole define -> Stream.empty();
            case Effect.AppointMember appoint -> Stream.of(appoint.member());
            case Effect.AssignClass assign -> Stream.of(assign.member());
            case Effect.RemoveMember remove -> Stream.of(remove.member());
            case Effect.EraseData erase -> Stream.of(erase.member());
            case Effect.ReadmitMember readmit -> Stream.of(readmit.member());
            case Effect.GrantAudit grant -> Stream.empty();
            case Effect.RevokeAudit revoke -> Stream.empty();
            case Effect.PublishLog publish -> Stream.empty();
        };
    }
}
