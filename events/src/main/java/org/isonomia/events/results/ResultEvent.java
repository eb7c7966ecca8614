package org.isonomia.events.results;

import static org.isonomia.events.Kind.kind;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.Tick;
import org.jspecify.annotations.Nullable;

/** What follows from the close of a poll, to the effects of its result. */
public sealed interface ResultEvent extends Event {
    PollId poll();

    /** What follows from the close. */
    sealed interface Settlement extends ResultEvent {}

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

    /**
     * What people write about a decided result, in plain words; no part of what was decided.
     *
     * @param version counted from 1; an earlier one stays to be read
     * @param by who proposed what was decided, raised the question of which nothing was adopted, or opened the advisory poll
     * @param statement for all to read
     */
    record ResultStated(PollId poll, int version, MemberId by, Sealed<String> statement) implements ResultEvent {}

    /** In which order effects take place (DESIGN "Effects": in {@code PollClosed} order). */
    sealed interface EffectOrder extends ResultEvent {}

    /** With the close, where there can be effects. @param touches the roles, members, tokens and log they touch, sorted */
    record EffectsQueued(PollId poll, List<String> touches) implements EffectOrder {}

    /** No effect of it is to come any more: it had them, or has none. */
    record EffectsDone(PollId poll) implements EffectOrder {}

    /** It need not wait for any poll that closed before it. @param after the last it would have waited for */
    record EffectsFreed(PollId poll, PollId after) implements EffectOrder {}

    /** The adopted proposal's effects follow in the same append, each because of the {@link PollDecided}. */
    record EffectsEnacted(PollId poll, int effects) implements Settlement {}

    /**
     * Nothing was enacted: the effect of this index, from 0, no longer fits what it was written for.
     *
     * @param proposal that was adopted; absent in entries of version 1
     */
    record EffectConflicted(PollId poll, @Nullable ProposalId proposal, int effect, Conflict conflict)
            implements Settlement {
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
            NAME_TAKEN,
            /** What it was written against is not in force any more. */
            OUT_OF_DATE,
            CHANGES_NOTHING,
            /** Nobody could change the charter any more, with those who belong. */
            UNAMENDABLE,
            CLAUSE_UNKNOWN,
            CLAUSE_EXISTS,
            /** The title of another clause looks like it ({@code alike/1}). */
            CLAUSE_LOOKS_TAKEN,
            /** A suspension of the member has not ended. */
            SUSPENDED,
            NOT_SUSPENDED,
            /** There is or was a circle of this id. */
            CIRCLE_EXISTS,
            CIRCLE_UNKNOWN,
            /** The name of another circle looks like it ({@code alike/1}). */
            CIRCLE_LOOKS_TAKEN,
            CIRCLE_UNDER_ITSELF
        }
    }
}
