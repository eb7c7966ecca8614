package org.isonomia.events.polls;

import static org.isonomia.events.Kind.kind;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.PublicText;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.earlier.BallotCastV1;
import org.isonomia.events.polls.earlier.PollCountedV1;
import org.isonomia.events.polls.earlier.PollDecidedV1;
import org.isonomia.events.polls.earlier.PollOpenedV1;
import org.isonomia.events.polls.earlier.PollOpenedV2;
import org.isonomia.events.polls.earlier.ResultChallengedV1;
import org.isonomia.events.polls.earlier.ResultUpheldV1;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.Tick;
import org.jspecify.annotations.Nullable;

/** Polls from the fixing of the roll to the effects of the result. */
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

    /** What follows from the close. */
    sealed interface Settlement extends PollEvent {}

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

    /**
     * @param kind of decision; absent in entries of version 1, which no forecast reads
     * @param rollOf the role whose holders alone were asked
     * @param countedAt absent in entries of version 1
     * @param ballots all that counted, blank ones among them
     * @param approvals ballots for, or for the option approved by most
     * @param winners as the sheet has them
     * @param tally of a yes/no poll
     * @param inputDigest SHA-256 of the counted ballots as sorted lines {@code voter=choice}, where the choice is a
     *     single option's id or else the JSON of the ballot
     * @param sheet the whole count sheet as JSON; absent in entries of version 1
     */
    record PollCounted(
            PollId poll,
            @Nullable DecisionKind kind,
            @Nullable RoleId rollOf,
            @Nullable Instant countedAt,
            String rule,
            long roll,
            long ballots,
            long approvals,
            long blank,
            List<String> winners,
            @Nullable Tally tally,
            String inputDigest,
            @Nullable PublicText sheet)
            implements Settlement {
        /** The figures alone, without the sheet they are the sum of. */
        public PollCounted figures() {
            return new PollCounted(
                    poll,
                    kind,
                    rollOf,
                    countedAt,
                    rule,
                    roll,
                    ballots,
                    approvals,
                    blank,
                    winners,
                    tally,
                    inputDigest,
                    null);
        }
    }

    /**
     * @param winners the options it chose
     * @param challengeableUntil effects wait until then; absent when they wait for nothing, or for all to ratify them
     */
    record PollDecided(
            PollId poll,
            boolean binding,
            Result.Outcome outcome,
            List<String> winners,
            List<Tick> ticks,
            @Nullable Instant challengeableUntil)
            implements Settlement {}

    /** Too few took part: it is asked once more. @param next the poll that opens then */
    record SecondCallAnnounced(PollId poll, PollId next, Instant opensAt) implements Settlement {}

    /**
     * Within the window: it is heard once enough support it. Each member has a budget of these.
     *
     * @param reason for all to read
     */
    record ChallengeRaised(PollId poll, MemberId by, Instant raisedAt, Sealed<String> reason) implements Settlement {}

    record ChallengeSupported(PollId poll, MemberId by) implements Settlement {}

    /**
     * Within the window, once: a panel drawn from the roll hears it, or all do, and effects wait for what that decides.
     *
     * @param by whose support was the last that it needed
     * @param reason for all to read; absent where those who raised it have said theirs
     * @param challengers all who raised or supported it, in order of their ids
     */
    record ResultChallenged(
            PollId poll, MemberId by, @Nullable Sealed<String> reason, List<MemberId> challengers)
            implements Settlement {
        public ResultChallenged {
            challengers = List.copyOf(challengers);
        }
    }

    /**
     * A challenged result stands, or one that all had to ratify is ratified.
     *
     * @param panel the poll that decided so; absent when nobody sat in it
     * @param effectsFrom what cannot be undone waits until then; absent when effects follow at once
     */
    record ResultUpheld(
            PollId poll, @Nullable PollId panel, @Nullable Instant effectsFrom) implements Settlement {}

    /** A challenged result is void, and the poll is held again. @param panel the poll that heard the challenge */
    record ResultAnnulled(PollId poll, PollId panel) implements Settlement {}

    /**
     * A tie of rivals has its end: by lot, or, where the lot failed, the status quo.
     *
     * @param winners the one the lot fell on; none for the status quo
     * @param challengeableUntil as of {@link PollDecided}
     */
    record TieBroken(
            PollId poll,
            Result.Outcome outcome,
            List<String> winners,
            @Nullable Instant challengeableUntil) implements Settlement {}

    /** In which order effects take place (DESIGN "Effects": in {@code PollClosed} order). */
    sealed interface EffectOrder extends PollEvent {}

    /** With the close, where there can be effects. @param touches the roles, members, tokens and log they touch, sorted */
    record EffectsQueued(PollId poll, List<String> touches) implements EffectOrder {}

    /** No effect of it is to come any more: it had them, or has none. */
    record EffectsDone(PollId poll) implements EffectOrder {}

    /** It need not wait for any poll that closed before it. @param after the last it would have waited for */
    record EffectsFreed(PollId poll, PollId after) implements EffectOrder {}

    /** The adopted proposal's effects follow in the same append, each because of the {@link PollDecided}. */
    record EffectsEnacted(PollId poll, int effects) implements Settlement {}

    /** Nothing was enacted: the effect of this index, from 0, no longer fits what it was written for. */
    record EffectConflicted(PollId poll, int effect, Conflict conflict) implements Settlement {
        public enum Conflict {
            ROLE_EXISTS,
            ROLE_UNKNOWN,
            NO_VACANT_SEAT,
            NOT_A_MEMBER,
            NOT_A_CANDIDATE,
            STILL_A_MEMBER,
            NEVER_A_MEMBER,
            ALREADY_ERASED,
            LOG_IS_PUBLIC,
            TOKEN_EXISTS,
            TOKEN_UNKNOWN,
            NOT_REMOVED,
            /** The name of another role looks like it ({@code alike/1}). */
            NAME_TAKEN
        }
    }

    List<Kind<? extends PollEvent>> KINDS = List.of(
            kind("polls.RollListed", 1, RollListed.class, e -> Set.of(Tag.roll(e.poll()))),
            kind("polls.PollOpened", 3, PollOpened.class, PollEvent::opened)
                    .upcast(1, PollOpenedV1.class, PollOpenedV1::upcast)
                    .upcast(2, PollOpenedV2.class, PollOpenedV2::upcast),
            kind("polls.OpenedByMember", 1, OpenedByMember.class, e -> about(e)),
            kind("polls.PollCancelled", 1, PollCancelled.class, e -> about(e)),
            kind("polls.CountAbandoned", 1, CountAbandoned.class, e -> about(e)),
            kind("polls.ClosingTimeExtended", 1, ClosingTimeExtended.class, e -> about(e)),
            kind("polls.EarlyCloseAnnounced", 1, EarlyCloseAnnounced.class, e -> about(e)),
            kind("polls.EarlyCloseCalledOff", 1, EarlyCloseCalledOff.class, e -> about(e)),
            kind("polls.PollClosed", 1, PollClosed.class, e -> about(e)),
            kind(
                            "polls.BallotCast",
                            2,
                            BallotCast.class,
                            e -> Set.of(Tag.poll(e.poll()), Tag.ballot(e.poll(), e.voter())))
                    .upcast(1, BallotCastV1.class, BallotCastV1::upcast),
            kind(
                    "polls.BallotWithdrawn",
                    1,
                    BallotWithdrawn.class,
                    e -> Set.of(Tag.poll(e.poll()), Tag.ballot(e.poll(), e.voter()))),
            kind("polls.BallotsOpened", 1, BallotsOpened.class, e -> about(e)),
            kind("polls.PollCounted", 2, PollCounted.class, PollEvent::counted)
                    .upcast(1, PollCountedV1.class, PollCountedV1::upcast),
            kind("polls.PollDecided", 2, PollDecided.class, e -> about(e))
                    .upcast(1, PollDecidedV1.class, PollDecidedV1::upcast),
            kind("polls.ObjectionRaised", 1, ObjectionRaised.class, PollEvent::objected),
            kind("polls.ObjectionWithdrawn", 1, ObjectionWithdrawn.class, PollEvent::objected),
            kind("polls.ObjectionAnswered", 1, ObjectionAnswered.class, PollEvent::objected),
            kind("polls.ObjectionUpheld", 1, ObjectionUpheld.class, PollEvent::objected),
            kind("polls.SecondCallAnnounced", 1, SecondCallAnnounced.class, e -> about(e)),
            kind(
                    "polls.ChallengeRaised",
                    1,
                    ChallengeRaised.class,
                    e -> Set.of(Tag.poll(e.poll()), Tag.challenger(e.by()))),
            kind("polls.ChallengeSupported", 1, ChallengeSupported.class, e -> about(e)),
            kind("polls.ResultChallenged", 2, ResultChallenged.class, e -> about(e))
                    .upcast(1, ResultChallengedV1.class, ResultChallengedV1::upcast),
            kind("polls.ResultUpheld", 2, ResultUpheld.class, e -> about(e))
                    .upcast(1, ResultUpheldV1.class, ResultUpheldV1::upcast),
            kind("polls.TieBroken", 1, TieBroken.class, e -> about(e)),
            kind("polls.EffectsQueued", 1, EffectsQueued.class, e -> Set.of(Tag.poll(e.poll()), Tag.effects())),
            kind("polls.EffectsDone", 1, EffectsDone.class, e -> Set.of(Tag.poll(e.poll()), Tag.effects())),
            kind("polls.EffectsFreed", 1, EffectsFreed.class, e -> about(e)),
            kind("polls.ResultAnnulled", 1, ResultAnnulled.class, e -> about(e)),
            kind("polls.EffectsEnacted", 1, EffectsEnacted.class, e -> about(e)),
            kind("polls.EffectConflicted", 1, EffectConflicted.class, e -> about(e)));

    private static Set<Tag> about(PollEvent event) {
        return Set.of(Tag.poll(event.poll()));
    }

    private static Set<Tag> opened(PollOpened event) {
        var tags = new HashSet<>(about(event));
        event.terms().proposals().forEach(proposal -> tags.add(Tag.proposal(proposal)));
        var question = event.terms().occasion().question();
        if (question != null) tags.add(Tag.question(question));
        event.terms().candidacies().forEach(each -> tags.add(Tag.candidacy(each.role(), each.member())));
        return tags;
    }

    private static Set<Tag> objected(Objection event) {
        return Set.of(Tag.poll(event.poll()), Tag.ballot(event.poll(), event.objector()));
    }

    private static Set<Tag> counted(PollCounted event) {
        return event.kind() == null ? about(event) : Set.of(Tag.poll(event.poll()), Tag.turnout());
    }
}
