package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ROLE_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.ROLE_UNKNOWN;
import static org.isonomia.audit.fold.Disagreement.Kind.ROLE_WITHOUT_DECISION;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.audit.effects.Surroundings;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.jspecify.annotations.Nullable;

/** The roles that decisions defined. */
final class Roles implements Surroundings.Roles {
    private final Findings findings;
    private final Map<RoleId, Role> roles = new LinkedHashMap<>();

    Roles(Findings findings) {
        this.findings = findings;
    }

    void defined(RoleDefined event, Fact fact, Act act) {
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(
                    ROLE_WITHOUT_DECISION,
                    fact,
                    event.role() + " is defined",
                    "the same command enacts no adopted proposal");
        if (roles.putIfAbsent(event.role(), new Role(event)) != null)
            findings.add(ROLE_REPEATED, fact, event.role() + " is defined", "it was defined before this entry");
    }

    /** The role, or a finding that there is none. */
    @Nullable
    Role require(RoleId id, Fact fact) {
        var role = roles.get(id);
        if (role == null)
            findings.add(ROLE_UNKNOWN, fact, fact.recorded().name() + " in " + id, "no such role was defined");
        return role;
    }

    @Override
    public boolean exists(RoleId id) {
        return roles.containsKey(id);
    }

    @Override
    public Stream<String> names() {
        return all().map(role -> role.defined.name());
    }

    @Override
    public boolean seats(RoleId id, MemberId member) {
        var role = roles.get(id);
        return role != null && role.seats(member);
    }

    @Override
    public int vacancies(RoleId id) {
        var role = roles.get(id);
        return role == null ? 0 : role.vacancies();
    }

    Set<MemberId> holders(RoleId id) {
        var role = roles.get(id);
        return role == null ? Set.of() : role.holders();
    }

    boolean admitsAuditors(RoleId id) {
        var role = roles.get(id);
        return role != null && role.defined.domains().contains(LogAccessEvent.AUDIT_DOMAIN);
    }

    Stream<Role> all() {
        return roles.values().stream();
    }

    void end(Deadline deadline, Members members) {
        for (Role role : roles.values())
            role.seats.forEach((number, seat) -> {
                var since = seat.since;
                var member = seat.member;
                if (since == null || member == null) return;
                String what = "seat " + number + " of \"" + role.defined.name() + "\" is " + seat.described();
                if (deadline.missed(seat.until)) findings.open(since, what);
                else if (deadline.missed(since, member, members))
                    findings.open(since, what + ", who is no longer a member, or was suspended");
            });
    }
}
