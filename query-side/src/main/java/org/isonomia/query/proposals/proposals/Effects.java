package org.isonomia.query.proposals.proposals;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
            case DefineRole define -> Stream.of(define.role());
            case AppointMember appoint -> Stream.of(appoint.role());
            case AssignClass assign -> Stream.empty();
            case RemoveMember remove -> Stream.empty();
            case EraseData erase -> Stream.empty();
            case ReadmitMember readmit -> Stream.empty();
            case GrantAudit grant -> Stream.empty();
            case RevokeAudit revoke -> Stream.empty();
            case PublishLog publish -> Stream.empty();
        };
    }

    private static Stream<MemberId> member(Effect effect) {
        return switch (effect) {
            case DefineRole define -> Stream.empty();
            case AppointMember appoint -> Stream.of(appoint.member());
            case AssignClass assign -> Stream.of(assign.member());
            case RemoveMember remove -> Stream.of(remove.member());
            case EraseData erase -> Stream.of(erase.member());
            case ReadmitMember readmit -> Stream.of(readmit.member());
            case GrantAudit grant -> Stream.empty();
            case RevokeAudit revoke -> Stream.empty();
            case PublishLog publish -> Stream.empty();
        };
    }
}
