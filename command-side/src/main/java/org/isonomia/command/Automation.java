package org.isonomia.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.polls.count.CountPoll;
import org.isonomia.command.polls.enact.EnactEffects;
import org.isonomia.command.polls.follow.FollowUp;
import org.isonomia.command.roles.release.ReleaseMember;
import org.isonomia.command.tasks.hand.HandBackTasks;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.EffectsFreed;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollEvent.ResultAnnulled;
import org.isonomia.events.polls.PollEvent.ResultUpheld;
import org.isonomia.events.polls.PollEvent.TieBroken;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.rules.yesno.Result;
import org.jspecify.annotations.Nullable;

/**
 * What a fact causes by itself. The command's id derives from the causing entry and this automation's name, so a
 * crash or a second node repeats it harmlessly.
 *
 * @param name stable: it is part of the command id
 */
public record Automation(String name, Function<Event, Optional<Object>> then) {
    public static final List<Automation> ALL = List.of(
            new Automation("whenPollClosedThenCountPoll", Automation::whenPollClosed),
            new Automation("whenBallotsOpenedThenCountPoll", Automation::whenBallotsOpened),
            new Automation("whenProposalAdoptedThenEnactEffects", Automation::whenProposalAdopted),
            new Automation("whenPollDecidedThenFollowUp", Automation::whenPollDecided),
            new Automation("whenTieBrokenThenEnactEffects", Automation::whenTieBroken),
            new Automation("whenTieBrokenThenFollowUp", Automation::whenRivalWon),
            new Automation("whenEffectsFreedThenEnactEffects", Automation::whenEffectsFreed),
            new Automation("whenResultUpheldThenEnactEffects", Automation::whenResultUpheld),
            new Automation("whenResultAnnulledThenFollowUp", Automation::whenResultAnnulled),
            new Automation("whenMemberLeftThenReleaseMember", Automation::whenMemberLeft),
            new Automation("whenMandateEndedThenHandBackTasks", Automation::whenMandateEnded));

    /** A hidden poll refuses: it is counted once its ballots are opened. */
    private static Optional<Object> whenPollClosed(Event event) {
        return event instanceof PollClosed closed ? Optional.of(new CountPoll(closed.poll())) : Optional.empty();
    }

    /** All parts come in one append, so the first will do. */
    private static Optional<Object> whenBallotsOpened(Event event) {
        return event instanceof BallotsOpened opened && opened.part() == 1
                ? Optional.of(new CountPoll(opened.poll()))
                : Optional.empty();
    }

    /** Effects that can still be challenged are the clock's to enact. */
    private static Optional<Object> whenProposalAdopted(Event event) {
        return event instanceof PollDecided decided
                        && decided.binding()
                        && decided.outcome() == Result.Outcome.ADOPTED
                        && decided.challengeableUntil() == null
                ? Optional.of(new EnactEffects(decided.poll()))
                : Optional.empty();
    }

    private static Optional<Object> whenTieBroken(Event event) {
        return event instanceof TieBroken broken
                        && broken.outcome() == Result.Outcome.ADOPTED
                        && broken.challengeableUntil() == null
                ? Optional.of(new EnactEffects(broken.poll()))
                : Optional.empty();
    }

    /** What has to be ratified is, whichever way it was decided. */
    private static Optional<Object> whenRivalWon(Event event) {
        return event instanceof TieBroken broken && broken.outcome() == Result.Outcome.ADOPTED
                ? ratified(broken.poll(), broken.challengeableUntil())
                : Optional.empty();
    }

    /** What waits for all to ratify it has no time of its own in which it can be challenged. */
    private static Optional<Object> ratified(PollId poll, @Nullable Instant challengeableUntil) {
        return challengeableUntil == null ? Optional.of(new FollowUp(poll)) : Optional.empty();
    }

    /** It refuses where something else is still to come. */
    private static Optional<Object> whenEffectsFreed(Event event) {
        return event instanceof EffectsFreed freed ? Optional.of(new EnactEffects(freed.poll())) : Optional.empty();
    }

    private static Optional<Object> whenResultUpheld(Event event) {
        return event instanceof ResultUpheld upheld && upheld.effectsFrom() == null
                ? Optional.of(new EnactEffects(upheld.poll()))
                : Optional.empty();
    }

    private static Optional<Object> whenResultAnnulled(Event event) {
        return event instanceof ResultAnnulled annulled ? Optional.of(new FollowUp(annulled.poll())) : Optional.empty();
    }

    private static Optional<Object> whenPollDecided(Event event) {
        if (!(event instanceof PollDecided decided) || !decided.binding()) return Optional.empty();
        return switch (decided.outcome()) {
            case QUORUM_FAILED, OBJECTED, TIED -> Optional.of(new FollowUp(decided.poll()));
            case ADOPTED -> ratified(decided.poll(), decided.challengeableUntil());
            case REJECTED, CHOSEN, NO_CHOICE -> Optional.empty();
        };
    }

    private static Optional<Object> whenMemberLeft(Event event) {
        return event instanceof Standing standing && !Standings.isMemberAfter(standing)
                ? Optional.of(new ReleaseMember(standing.member()))
                : Optional.empty();
    }

    private static Optional<Object> whenMandateEnded(Event event) {
        return event instanceof MandateEnded ended
                ? Optional.of(new HandBackTasks(ended.role(), ended.member()))
                : Optional.empty();
    }
}
