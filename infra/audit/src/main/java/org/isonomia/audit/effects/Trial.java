package org.isonomia.audit.effects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;

/**
 * What an effect finds when its turn comes: nothing is changed for it.
 *
 * @param now before the first effect
 * @param earlier of the same proposal, each of which fits
 */
public record Trial(Surroundings now, List<Effect> earlier) {
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

    /** What the same proposal did to their membership last. */
    Optional<Effect> lastOf(MemberId member) {
        return earlier.reversed().stream()
                .filter(effect -> effect.equals(new RemoveMember(member)) || effect.equals(new ReadmitMember(member)))
                .findFirst();
    }

    boolean isErased(MemberId member) {
        return now.members().isErased(member) || repeats(new EraseData(member));
    }

    boolean grants(AuditTokenId token) {
        return earlier(GrantAudit.class).anyMatch(grant -> grant.token().equals(token));
    }
}
