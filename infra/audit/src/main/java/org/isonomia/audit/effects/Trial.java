package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.SuspendMember;

/**
 * What an effect finds when its turn comes: nothing is changed for it.
 *
 * @param now before the first effect
 * @param earlier of the same proposal, each of which fits
 * @param at when it comes
 */
public record Trial(Surroundings now, List<Effect> earlier, Instant at) {
    boolean repeats(Effect effect) {
        return earlier.contains(effect);
    }

    <E extends Effect> Stream<E> earlier(Class<E> kind) {
        return earlier.stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean belongs(MemberId member) {
        return lastOf(member)
                .map(effect -> effect instanceof ReadmitMember)
                .orElseGet(() -> now.members().has(member));
    }

    /** Whether a decision removed them, this one or one before. */
    boolean isRemoved(MemberId member) {
        return lastOf(member)
                .map(effect -> effect instanceof RemoveMember)
                .orElseGet(() -> now.members().isRemoved(member));
    }

    /** Whether a suspension of them has not ended: one that this proposal began, or one before. */
    boolean isSuspended(MemberId member) {
        for (Effect effect : earlier.reversed()) {
            if (effect instanceof SuspendMember e && e.member().equals(member)) return true;
            boolean over = effect.equals(new RestoreMember(member)) || effect.equals(new ReadmitMember(member));
            if (over) return false;
        }
        return now.members().isSuspended(member, at);
    }

    /** What the same proposal did to their membership last. */
    Optional<Effect> lastOf(MemberId member) {
        return earlier.reversed().stream()
                .filter(effect -> effect.equals(new RemoveMember(member)) || effect.equals(new ReadmitMember(member)))
                .findFirst();
    }

    boolean isErased(MemberId member) {
        return now.members().isErased(member) || repeats(new EraseData(member));
    }

    Rulebook rules() {
        return now.rules().after(earlier);
    }

    CircleBook circles() {
        return now.circles().after(earlier);
    }

    /** Whether those who belong by then could still change these rules. */
    boolean isAmendable(Rulebook next) {
        var charter = next.charter();
        if (charter == null) return true;
        var changing = charter.procedures().get(DecisionKind.CHARTER);
        if (changing == null) return false;
        int voters = voters(changing.conduct().electorate()).size();
        return now.amendable().by(charter, joined(now.members().all()).size(), voters);
    }

    /** Those who may vote on what is put forward at this moment. */
    private Set<MemberId> voters(Electorate electorate) {
        var anyClass = new Electorate(List.of(), electorate.waiting());
        var voters = new HashSet<>(now.members().eligible(electorate, at, at));
        var waited = new HashSet<>(now.members().eligible(anyClass, at, at));
        for (Effect effect : earlier) {
            switch (effect) {
                case RemoveMember e -> {
                    voters.remove(e.member());
                    waited.remove(e.member());
                }
                case ReadmitMember e -> {
                    if (!electorate.waiting().isZero()) continue;
                    waited.add(e.member());
                    if (electorate.classes().isEmpty()) voters.add(e.member());
                }
                case RestoreMember e -> {
                    if (afterAll(electorate).contains(e.member())) voters.add(e.member());
                    if (afterAll(anyClass).contains(e.member())) waited.add(e.member());
                }
                case SuspendMember e -> {
                    voters.remove(e.member());
                    waited.remove(e.member());
                }
                case AssignClass e -> {
                    var classes = electorate.classes();
                    boolean asked = classes.isEmpty() || classes.contains(e.memberClass());
                    if (asked && waited.contains(e.member())) voters.add(e.member());
                    else voters.remove(e.member());
                }
                default -> {}
            }
        }
        return voters;
    }

    /** Who could vote on what is put forward now, were no suspension running. */
    private Set<MemberId> afterAll(Electorate electorate) {
        return now.members().eligible(electorate, at, Instant.MAX);
    }

    private Set<MemberId> joined(Set<MemberId> members) {
        var joined = new HashSet<>(members);
        for (Effect effect : earlier) {
            if (effect instanceof RemoveMember removed) joined.remove(removed.member());
            if (effect instanceof ReadmitMember readmitted) joined.add(readmitted.member());
        }
        return joined;
    }

    boolean grants(AuditTokenId token) {
        return earlier(GrantAudit.class).anyMatch(grant -> grant.token().equals(token));
    }
}
