package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Electorate;

/** Surroundings as a test has them, without a log that led there. */
final class Village implements Surroundings.Members, Surroundings.Roles, Surroundings.Candidacies, Surroundings.Access {
    final Set<MemberId> members = new HashSet<>();
    final Set<MemberId> departed = new HashSet<>();
    final Set<MemberId> removed = new HashSet<>();
    final Map<MemberId, Instant> suspended = new HashMap<>();
    final Set<MemberId> erased = new HashSet<>();
    final Map<RoleId, String> names = new HashMap<>();
    final Map<RoleId, Integer> vacancies = new HashMap<>();
    final Set<Candidacy> seated = new HashSet<>();
    final Set<Candidacy> candidacies = new HashSet<>();
    final Set<AuditTokenId> issued = new HashSet<>();
    final Set<AuditTokenId> revoked = new HashSet<>();
    boolean isPublic;

    Surroundings now() {
        return new Surroundings(
                this, this, this, this, new Rulebook(), new CircleBook(), (charter, heads, voters) -> voters > 0);
    }

    @Override
    public boolean has(MemberId member) {
        return members.contains(member);
    }

    @Override
    public Set<MemberId> all() {
        return members;
    }

    @Override
    public Set<MemberId> eligible(Electorate electorate, Instant putForward, Instant opensAt) {
        var eligible = new HashSet<>(members);
        eligible.removeIf(member -> isSuspended(member, opensAt));
        return eligible;
    }

    @Override
    public boolean isSuspended(MemberId member, Instant at) {
        return at.isBefore(suspended.getOrDefault(member, Instant.MIN));
    }

    @Override
    public boolean hasDeparted(MemberId member) {
        return departed.contains(member);
    }

    @Override
    public boolean isRemoved(MemberId member) {
        return removed.contains(member);
    }

    @Override
    public boolean isErased(MemberId member) {
        return erased.contains(member);
    }

    @Override
    public boolean exists(RoleId role) {
        return names.containsKey(role);
    }

    @Override
    public Stream<String> names() {
        return names.values().stream();
    }

    @Override
    public int vacancies(RoleId role) {
        return vacancies.getOrDefault(role, 0);
    }

    @Override
    public boolean seats(RoleId role, MemberId member) {
        return seated.contains(new Candidacy(role, member));
    }

    @Override
    public boolean stands(Candidacy candidacy) {
        return candidacies.contains(candidacy);
    }

    @Override
    public boolean knows(AuditTokenId token) {
        return issued.contains(token);
    }

    @Override
    public boolean stands(AuditTokenId token) {
        return issued.contains(token) && !revoked.contains(token);
    }

    @Override
    public boolean everybody() {
        return isPublic;
    }
}
