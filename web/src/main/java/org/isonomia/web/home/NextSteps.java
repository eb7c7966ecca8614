package org.isonomia.web.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.query.Views;
import org.isonomia.query.membership.members.Member;

/**
 * What to do next, for a community that has just begun and for a member who has just come.
 *
 * @param begin whether the community has still to find its feet; then what of it is done
 * @param invited whether somebody was invited
 * @param discussed whether a thread is open
 * @param voted whether there was a poll
 * @param newcomer whether who looks has come within two weeks
 * @param votesFrom what was put forward before this moment is not theirs to vote on; absent when they wait for nothing
 */
public record NextSteps(
        boolean begin,
        boolean invited,
        boolean discussed,
        boolean voted,
        boolean newcomer,
        Optional<Instant> votesFrom) {
    /** As many as ratify a founding charter. */
    private static final long FEW = 7;

    private static final Duration NEW = Duration.ofDays(14);

    static NextSteps of(Views views, Member me, Charter charter, Instant now) {
        long members = views.members().count();
        boolean invited = members > 1
                || !views.invitations().by(me.person().id(), null, 1).items().isEmpty();
        boolean discussed = !views.threads().threads(null, 1).items().isEmpty();
        boolean voted = !views.polls().polls(null, 1).items().isEmpty();
        boolean begin = members < FEW && !(invited && discussed && voted);
        boolean founder = me.waitsFrom() == null;
        var votesFrom = Optional.ofNullable(me.waitsFrom())
                .map(since -> since.plus(longestWaiting(charter)))
                .filter(now::isBefore);
        boolean newcomer =
                !founder && (votesFrom.isPresent() || now.isBefore(me.joinedAt().plus(NEW)));
        return new NextSteps(begin, invited, discussed, voted, newcomer, votesFrom);
    }

    public boolean any() {
        return begin || newcomer;
    }

    private static Duration longestWaiting(Charter charter) {
        return Arrays.stream(DecisionKind.values())
                .map(kind -> charter.procedure(kind).conduct().electorate().waiting())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
