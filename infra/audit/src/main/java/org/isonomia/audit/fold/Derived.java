package org.isonomia.audit.fold;

import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.rules.counting.Election;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What the entries come to.
 *
 * @param pending adopted binding polls whose effects are not in the log yet
 */
public record Derived(String community, long members, List<PollLine> polls, List<RoleLine> roles, long pending) {
    /**
     * @param tally recounted; absent until the poll is closed, and for all but yes/no polls
     * @param ballots recounted; absent until the poll is closed
     * @param election who is elected and which seats are tied, recounted; nobody until the poll is closed
     * @param outcome absent until the poll is decided
     */
    public record PollLine(
            PollId poll,
            String question,
            boolean binding,
            long roll,
            @Nullable Tally tally,
            @Nullable Long ballots,
            Election election,
            Result.@Nullable Outcome outcome) {}

    public record RoleLine(String name, int seats, List<String> holders) {}

    static Derived of(Community community, Members members, Polls polls, Roles roles) {
        return new Derived(
                community.name(),
                members.all().size(),
                polls.all().map(Derived::line).toList(),
                roles.all().map(Derived::line).toList(),
                polls.all().filter(Poll::awaitsEffects).count());
    }

    private static final Election NOBODY = new Election(List.of(), null);

    private static PollLine line(Poll poll) {
        var count = poll.count();
        return new PollLine(
                ((PollOpened) poll.opened.event()).poll(),
                poll.terms.matter().question(),
                poll.terms.matter().binding(),
                poll.roll,
                count == null ? null : count.tally(),
                count == null ? null : count.sheet().ballots(),
                count == null
                        ? NOBODY
                        : Election.of(count.sheet(), poll.terms.rule().seats()),
                poll.outcome);
    }

    private static RoleLine line(Role role) {
        return new RoleLine(
                role.defined.name(),
                role.defined.seats(),
                role.holders().stream().map(holder -> holder.value()).toList());
    }
}
