package org.isonomia.events.effects;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;

/**
 * A member takes part in nothing new for a time, and is told and heard before the vote, as before a removal.
 *
 * @param days from when it takes effect until it ends by itself, 1 to {@link #MOST_DAYS}
 */
public record SuspendMember(MemberId member, int days) implements Effect {
    /** Half a year: what is to last longer is a removal, and is called so. */
    public static final int MOST_DAYS = 180;

    @Override
    public DecisionKind kind() {
        return DecisionKind.MEMBERSHIP;
    }

    @Override
    public boolean sanctions() {
        return true;
    }

    @Override
    public Optional<MemberId> concerned() {
        return Optional.of(member);
    }

    @Override
    public List<String> touches() {
        return List.of("member/" + member);
    }
}
