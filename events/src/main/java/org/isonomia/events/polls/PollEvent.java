package org.isonomia.events.polls;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.rules.counting.Choice;
import org.jspecify.annotations.Nullable;

/** Polls from the fixing of the roll to the close. */
public sealed interface PollEvent extends Event {
    PollId poll();

    /** What changes whether, and until when, a ballot may be cast. */
    sealed interface Lifecycle extends PollEvent {}

    /** What members answer; frequent, so no command reads anybody else's but the count. */
    sealed interface Ballot extends PollEvent {
        MemberId voter();
    }

    /** What stands against adoption in a consent poll. */
    sealed interface Objection extends PollEvent {
        MemberId objector();
    }

    /** One numbered part, from 1, of the roll that {@link PollOpened} closes with count and digest. */
    record RollListed(PollId poll, int part, List<MemberId> members) implements PollEvent {}

    record PollOpened(PollId poll, PollTerms terms) implements Lifecycle {}

    /** Comes with the opening unless that follows from another poll or was announced. */
    record OpenedByMember(PollId poll, MemberId opener) implements PollEvent {}

    /**
     * Fewer had cast a ballot than the quorum needs; it happens once, by the rule pinned at the opening.
     *
     * @param ballots that stood at the closing time
     */
    record ClosingTimeExtended(PollId poll, Instant closesAt, long ballots, long needed) implements Lifecycle {}

    /**
     * Everybody on the roll had voted; it happens with the notice pinned at the opening. Ballots change until the close
     * as before; one withdrawn meanwhile calls it off, except in polls of {@code deciding/1}, where it happens once and
     * stays.
     */
    record EarlyCloseAnnounced(PollId poll, Instant closesAt, long ballots) implements Lifecycle {}

    /** With the ballot withdrawn after the announcement. @param closesAt as before it */
    record EarlyCloseCalledOff(PollId poll, Instant closesAt) implements Lifecycle {}

    /** Called off before anybody had cast a ballot: it has no result. @param reason for all to read */
    record PollCancelled(PollId poll, MemberId by, Sealed<String> reason) implements Lifecycle {}

    /** Log order, not clock time, ends a vote: no ballot stands in the log after this. */
    record PollClosed(PollId poll) implements Lifecycle {}

    /** Thirty days after what it is counted from, its rule still cannot count its ballots: it ends without a result. */
    record CountAbandoned(PollId poll) implements Lifecycle {}

    /**
     * Exactly one of {@code choice} and {@code hidden} is there.
     *
     * @param hidden the choice of a hidden poll, sealed under the poll's key until {@code BallotsOpened}
     * @param reason the voter's own words
     */
    record BallotCast(
            PollId poll,
            MemberId voter,
            @Nullable Choice choice,
            @Nullable Sealed<Choice> hidden,
            @Nullable Sealed<String> reason)
            implements Ballot {
        public BallotCast {
            if ((choice == null) == (hidden == null))
                throw new IllegalArgumentException("a ballot is either open or hidden");
        }

        public static BallotCast open(PollId poll, MemberId voter, Choice choice) {
            return new BallotCast(poll, voter, choice, null, null);
        }
    }

    record BallotWithdrawn(PollId poll, MemberId voter) implements Ballot {}

    /** With the ballot that objects; said again when the objector words it anew. @param harm it names */
    record ObjectionRaised(PollId poll, MemberId objector, Sealed<String> harm) implements Objection {}

    /** With the ballot that objects no more. */
    record ObjectionWithdrawn(PollId poll, MemberId objector) implements Objection {}

    record ObjectionAnswered(PollId poll, MemberId objector, MemberId by, Sealed<String> answer) implements Objection {}

    /** By the proposer: the proposal is not adopted. */
    record ObjectionUpheld(PollId poll, MemberId objector, MemberId by) implements Objection {}

    /**
     * One numbered part, from 1, of the hidden ballots that stood at the close; all parts come in one append, and one
     * part without ballots when none stood.
     */
    record BallotsOpened(PollId poll, int part, List<OpenedBallot> ballots) implements PollEvent {}
}
