package org.isonomia.events.polls;

import static org.isonomia.events.Kind.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.Tick;

/** Polls from the fixing of the roll to the effects of the result. */
public sealed interface PollEvent extends Event {
    PollId poll();

    /** What changes whether, and until when, a ballot may be cast. */
    sealed interface Lifecycle extends PollEvent {}

    /** What members answer; frequent, so no command reads it but the count. */
    sealed interface Ballot extends PollEvent {
        MemberId voter();
    }

    /** What follows from the close. */
    sealed interface Settlement extends PollEvent {}

    /** One numbered part, from 1, of the roll that {@link PollOpened} closes with count and digest. */
    record RollListed(PollId poll, int part, List<MemberId> members) implements PollEvent {}

    record PollOpened(PollId poll, PollTerms terms) implements Lifecycle {}

    /** Log order, not clock time, ends a vote: no ballot stands in the log after this. */
    record PollClosed(PollId poll) implements Lifecycle {}

    record BallotCast(PollId poll, MemberId voter, String choice) implements Ballot {}

    record BallotWithdrawn(PollId poll, MemberId voter) implements Ballot {}

    /** @param inputDigest SHA-256 of the counted ballots as lines {@code voter=choice}, sorted */
    record PollCounted(PollId poll, String rule, Tally tally, String inputDigest) implements Settlement {}

    record PollDecided(PollId poll, boolean binding, Result.Outcome outcome, List<Tick> ticks) implements Settlement {}

    /** The adopted proposal's effects follow in the same append, each because of the {@link PollDecided}. */
    record EffectsEnacted(PollId poll, int effects) implements Settlement {}

    /** Nothing was enacted: the effect of this index, from 0, no longer fits what it was written for. */
    record EffectConflicted(PollId poll, int effect, Conflict conflict) implements Settlement {
        public enum Conflict {
            ROLE_EXISTS,
            ROLE_UNKNOWN,
            NO_VACANT_SEAT,
            NOT_A_MEMBER,
            NOT_A_CANDIDATE
        }
    }

    List<Kind<? extends PollEvent>> KINDS = List.of(
            kind("polls.RollListed", 1, RollListed.class, e -> Set.of(Tag.roll(e.poll()))),
            kind("polls.PollOpened", 1, PollOpened.class, PollEvent::opened),
            kind("polls.PollClosed", 1, PollClosed.class, e -> about(e)),
            kind(
                    "polls.BallotCast",
                    1,
                    BallotCast.class,
                    e -> Set.of(Tag.poll(e.poll()), Tag.ballot(e.poll(), e.voter()))),
            kind(
                    "polls.BallotWithdrawn",
                    1,
                    BallotWithdrawn.class,
                    e -> Set.of(Tag.poll(e.poll()), Tag.ballot(e.poll(), e.voter()))),
            kind("polls.PollCounted", 1, PollCounted.class, e -> about(e)),
            kind("polls.PollDecided", 1, PollDecided.class, e -> about(e)),
            kind("polls.EffectsEnacted", 1, EffectsEnacted.class, e -> about(e)),
            kind("polls.EffectConflicted", 1, EffectConflicted.class, e -> about(e)));

    private static Set<Tag> about(PollEvent event) {
        return Set.of(Tag.poll(event.poll()));
    }

    private static Set<Tag> opened(PollOpened event) {
        var tags = new HashSet<>(about(event));
        var proposal = event.terms().proposal();
        if (proposal != null) tags.add(Tag.proposal(proposal));
        return tags;
    }
}
