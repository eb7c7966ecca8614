package org.isonomia.events.community;

import java.time.Duration;
import java.util.Optional;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * How the polls of a procedure are held, and what follows when one fails.
 *
 * @param extension by how much the closing time moves, once, when fewer have cast a ballot than the quorum needs;
 *     absent when it never does
 * @param earlyClose the notice after which a poll closes early once all on the roll have voted; absent when it never
 *     does
 * @param secondCall the one repeat after a failed quorum; absent when there is none
 * @param fallback what follows when the last call fails its quorum
 * @param demand how many members can demand a poll of all in a panel's place
 * @param challenge how long after a binding result it can be challenged; effects wait for its end
 * @param objected the threshold of the poll that follows standing objections; absent outside consent
 */
public record Conduct(
        Electorate electorate,
        Visibility visibility,
        @Nullable Duration extension,
        @Nullable Duration earlyClose,
        @Nullable SecondCall secondCall,
        Fallback fallback,
        int demand,
        Duration challenge,
        @Nullable Threshold objected) {

    /** As the first charters had it, before any of this could be said. */
    public static final Conduct PLAIN =
            new Conduct(Electorate.ALL, Visibility.OPEN, null, null, null, Fallback.LAPSE, 0, Duration.ZERO, null);

    public Conduct with(Electorate electorate) {
        return new Conduct(
                electorate, visibility, extension, earlyClose, secondCall, fallback, demand, challenge, objected);
    }

    public Conduct with(Visibility visibility) {
        return new Conduct(
                electorate, visibility, extension, earlyClose, secondCall, fallback, demand, challenge, objected);
    }

    /**
     * The notice of an early close. Changing the charter, elections and recalls keep the time that was announced (DESIGN
     * "Close early").
     */
    public Optional<Duration> earlyClose(DecisionKind kind) {
        return switch (kind) {
            case CHARTER, APPOINTMENT, RECALL -> Optional.empty();
            case MEMBERSHIP, ROLE, POLICY, GENERAL -> Optional.ofNullable(earlyClose);
        };
    }

    public enum Visibility {
        /** Members see who voted how at once. */
        OPEN,
        /** Members see who voted; how, only after the close. */
        HIDDEN
    }

    /** @param notice from the failed result to the opening @param quorum lower than the first call's */
    public record SecondCall(Duration notice, Quorum quorum) {}

    /** @param places how many sit on the panel; 0 when the matter lapses */
    public record Fallback(int places) {
        public static final Fallback LAPSE = new Fallback(0);

        public Fallback {
            if (places < 0) throw new IllegalArgumentException("a panel has no negative places");
        }
    }
}
