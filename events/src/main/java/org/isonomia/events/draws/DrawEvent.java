package org.isonomia.events.draws;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.jspecify.annotations.Nullable;

/**
 * The draw of a panel that decides in the place of all, from the fixing of the pool to the seating. Each draw belongs to
 * the poll that failed its last quorum and bears its id.
 */
public sealed interface DrawEvent extends Event {
    PollId poll();

    /** Volunteers make a seed that none of them knows before all are committed (DESIGN "Draws"). */
    sealed interface Lot extends DrawEvent {
        LotOf of();

        /** 1, or 2 for the one renewal. */
        int call();
    }

    /**
     * Nobody joins or leaves the pool afterwards: it is the poll's roll without the parties.
     *
     * @param places how many sit on the panel
     * @param parties who proposed, who challenges and whom it concerns; none in entries of version 1, whose pool is the
     *     whole roll
     * @param round of a public beacon, entered by two members; absent where volunteers give the seed
     * @param until when two members have to have entered it; absent where volunteers give the seed
     */
    record PoolFixed(
            PollId poll,
            Roll pool,
            int places,
            List<MemberId> parties,
            @Nullable Long round,
            @Nullable Instant until) implements DrawEvent {
        public PoolFixed {
            parties = List.copyOf(parties);
        }
    }

    /**
     * Volunteers can commit until {@code commitBy} and reveal from then until {@code revealBy}.
     *
     * @param withheld who committed in the call before and did not reveal; they commit no more
     */
    record LotCalled(PollId poll, LotOf of, int call, List<MemberId> withheld, Instant commitBy, Instant revealBy)
            implements Lot {}

    /** Said anew it replaces theirs. @param digest of the share, see {@link org.isonomia.rules.sortition.Shares} */
    record ShareCommitted(PollId poll, LotOf of, int call, MemberId by, String digest) implements Lot {}

    /** @param share lower hex, 32 bytes, as committed to */
    record ShareRevealed(PollId poll, LotOf of, int call, MemberId by, String share) implements Lot {}

    /**
     * All revealed, or the time to is over and enough did.
     *
     * @param revealed in order of their ids
     * @param withheld who committed and did not reveal, in order of their ids
     * @param seed lower hex, 32 bytes: the hash of what was revealed
     */
    record LotDrawn(PollId poll, LotOf of, int call, List<MemberId> revealed, List<MemberId> withheld, String seed)
            implements Lot {}

    /** Too few committed, or revealed, in the second call as well. */
    record LotFailed(PollId poll, LotOf of, int call, List<MemberId> withheld) implements Lot {}

    /**
     * What a member read from the beacon; entered anew it replaces theirs. Only for polls that end by the first rules.
     *
     * @param seed lower hex, 32 bytes
     */
    record SeedEntered(PollId poll, MemberId by, String seed) implements DrawEvent {}

    /**
     * There is a seed. Whoever of the pool has left since is passed over.
     *
     * @param drawn in the order of the draw, at most the places
     * @param seatsAt until when those drawn can decline, and when the panel's poll opens
     */
    record PanelDrawn(PollId poll, String seed, List<MemberId> drawn, Instant seatsAt) implements DrawEvent {}

    /** The next in the order of the draw moves up. */
    record PanelPlaceDeclined(PollId poll, MemberId member) implements DrawEvent {}

    /** The panel's poll opens in the same append. @param panel in the order of the draw */
    record PanelSeated(PollId poll, PollId opens, List<MemberId> panel) implements DrawEvent {}

    /** Where as many have demanded it as the procedure asks for, the poll of all opens in the same append. */
    record FullPollDemanded(PollId poll, MemberId by) implements DrawEvent {}

    /** No panel sits: there was no seed in time, or nobody is left to sit. The matter of a failed poll lapses with it. */
    record DrawLapsed(PollId poll) implements DrawEvent {}
}
