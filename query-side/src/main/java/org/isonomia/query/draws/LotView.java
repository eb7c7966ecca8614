package org.isonomia.query.draws;

import java.time.Instant;
import java.util.List;
import org.isonomia.query.membership.members.Person;
import org.isonomia.rules.sortition.LotOf;
import org.jspecify.annotations.Nullable;

/**
 * A lot whose seed volunteers make.
 *
 * @param call 1, or 2 for the renewal
 * @param committed of this call, in the order in which they committed
 * @param shares what was revealed in this call
 * @param withheld who committed in any call and did not reveal
 * @param parties who take no part in it
 * @param seed absent until it is drawn
 */
public record LotView(
        LotOf of,
        State state,
        int call,
        Instant commitBy,
        Instant revealBy,
        List<Person> committed,
        List<Share> shares,
        List<Person> withheld,
        List<Person> parties,
        @Nullable String seed) {
    public enum State {
        OPEN,
        DRAWN,
        FAILED
    }

    public record Share(Person member, String share) {}

    /** Whether one can still commit at this moment. */
    public boolean commits(Instant now) {
        return state == State.OPEN && now.isBefore(commitBy) && shares.isEmpty();
    }

    public boolean reveals(Instant now) {
        return state == State.OPEN && !now.isBefore(commitBy) && now.isBefore(revealBy);
    }

    public boolean hasRevealed(@Nullable Person person) {
        return shares.stream().anyMatch(share -> share.member().equals(person));
    }
}
