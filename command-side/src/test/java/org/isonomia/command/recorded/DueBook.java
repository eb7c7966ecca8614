package org.isonomia.command.recorded;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.isonomia.deadlines.Change;
import org.isonomia.deadlines.CommunityClock;
import org.isonomia.deadlines.CommunityDeadlines;
import org.isonomia.deadlines.Deadlines;
import org.isonomia.deadlines.PollDeadlines;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;

/** What the clock has to do, from the entry that sets a deadline until the one that settles it. */
final class DueBook {
    /** @param cause the entry that set the time */
    record Row(Instant at, String act, String subject, UUID cause) {}

    private record Key(String act, String subject) {}

    private final Map<Key, Row> due = new HashMap<>();
    private final Map<Key, Row> parked = new HashMap<>();
    private final Map<PollId, Long> rolls = new HashMap<>();
    private final Map<PollId, Set<MemberId>> voters = new HashMap<>();
    private final Map<String, String> rivals = new LinkedHashMap<>();
    private final Set<MemberId> members = new HashSet<>();
    private CommunityClock community = CommunityClock.START;

    /** The earliest, if it is due by then. */
    Optional<Row> next(Instant until) {
        return due.values().stream()
                .filter(row -> !row.at.isAfter(until))
                .min(comparing(Row::at).thenComparing(Row::cause).thenComparing(Row::act))
                .map(row -> new Row(row.at, row.act, withRivals(row), row.cause));
    }

    void forget(Row row) {
        due.values().removeIf(each -> each.cause.equals(row.cause) && each.act.equals(row.act));
    }

    void see(RecordedEvent entry) {
        for (var deadline : Deadlines.ALL)
            for (Change change : deadline.rule().on(entry.event(), entry.stamp().at()))
                apply(deadline.act(), change, entry);
        var before = community;
        var at = entry.stamp().at();
        switch (entry.event()) {
            case MemberAdmitted e -> members.add(e.member());
            case MemberReadmitted e -> members.add(e.member());
            case MemberLeft e -> members.remove(e.member());
            case MemberRemoved e -> members.remove(e.member());
            default -> {}
        }
        community = before.after(entry.event(), at, Math.min(members.size(), CommunityDeadlines.SEVEN));
        community
                .since(before, entry.event(), at)
                .forEach(move -> apply(move.deadline().act(), move.change(), entry));
        switch (entry.event()) {
            case ProposalDrafted e
            when e.question() != null -> rivals.merge(e.question().value(), "/" + e.proposal(), String::concat);
            case PollOpened e
            when e.terms().earlyClose().isPresent() ->
                rolls.put(e.poll(), (long) e.terms().electorate().roll().count());
            case BallotWithdrawn e -> voters(e.poll()).remove(e.voter());
            case BallotCast e -> {
                voters(e.poll()).add(e.voter());
                if (voters(e.poll()).size() >= rolls.getOrDefault(e.poll(), Long.MAX_VALUE))
                    apply(
                            PollDeadlines.ANNOUNCE_EARLY_CLOSE.act(),
                            new Change.Set(e.poll().value(), entry.stamp().at()),
                            entry);
            }
            default -> {}
        }
    }

    private Set<MemberId> voters(PollId poll) {
        return voters.computeIfAbsent(poll, unused -> new HashSet<>());
    }

    private String withRivals(Row row) {
        return row.act.equals(PollDeadlines.PUT_QUESTION_TO_VOTE.act())
                ? row.subject + rivals.getOrDefault(row.subject, "")
                : row.subject;
    }

    private void apply(String act, Change change, RecordedEvent entry) {
        var key = new Key(act, change.subject());
        switch (change) {
            case Change.Set set ->
                due.put(key, new Row(set.at(), act, set.subject(), entry.stamp().id()));
            case Change.NotBefore kept ->
                due.computeIfPresent(
                        key,
                        (same, row) ->
                                row.at.isBefore(kept.at()) ? new Row(kept.at(), row.act, row.subject, row.cause) : row);
            case Change.Settle settled -> due.remove(key);
            case Change.Park park -> Optional.ofNullable(due.remove(key)).ifPresent(row -> parked.put(key, row));
            case Change.Return back -> Optional.ofNullable(parked.remove(key)).ifPresent(row -> due.put(key, row));
        }
    }
}
