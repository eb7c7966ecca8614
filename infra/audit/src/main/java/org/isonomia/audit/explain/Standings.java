package org.isonomia.audit.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.audit.explain.Explanation.Today;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.yesno.Result.Outcome;

/** Whether a thing holds at a moment, and what would end it. */
record Standings(Ledger ledger, Instant today) {
    Today result(PollTrail poll) {
        if (poll.cancelled != null) return not("It was called off (entry %d): it has no result.", poll.cancelled);
        if (poll.abandoned != null)
            return not("Its rule could not count its ballots (entry %d): it has no result.", poll.abandoned);
        var decided = poll.decided;
        if (decided == null)
            return not(
                    "It has no result yet; it closes at %s.",
                    poll.terms.timing().closesAt());
        if (poll.annulled != null) return annulled(poll);
        var because = new ArrayList<String>();
        because.add("Its outcome is: %s.".formatted(Words.of(decided.outcome())));
        if (!decided.binding()) because.add("It is advisory: it binds nobody.");
        poll.followers.forEach(next -> because.add("The poll %s followed (%s)."
                .formatted(next.id, Words.of(next.terms.occasion().reason()))));
        if (poll.upheld != null) because.add("It was challenged and upheld (entry %d).".formatted(poll.upheld));
        if (poll.enacted != null) because.add("It took effect (entry %d).".formatted(poll.enacted));
        if (poll.conflicted != null)
            because.add("It was adopted, but nothing took effect (entry %d).".formatted(poll.conflicted));
        boolean stands = decided.outcome() != Outcome.QUORUM_FAILED && decided.outcome() != Outcome.OBJECTED;
        return new Today(stands && poll.conflicted == null, List.copyOf(because), List.of(end(poll, decided)));
    }

    Today mandate(MandateTrail mandate) {
        if (mandate.ended != null)
            return not("It ended (entry %d): %s.", mandate.steps.last(), Words.of(mandate.ended));
        var endsAt = mandate.endsAt;
        if (endsAt == null) return not("The appointment was not accepted.");
        if (!today.isBefore(endsAt)) return not("Its term was over at %s; the log does not hold its end yet.", endsAt);
        return new Today(
                true,
                List.of("It began by entry %d, and no entry ends it.".formatted(mandate.steps.last())),
                List.of(
                        "Its term ends at %s.".formatted(endsAt),
                        "Before that %s can resign, or leave the community.".formatted(mandate.member)));
    }

    Today clause(Enacted<?> since, boolean provisional) {
        var ends = new ArrayList<String>();
        ends.add("A later charter that is adopted by a decision under the clause \"charter\" would replace it.");
        if (provisional) ends.add("The charter is provisional until the community ratifies it.");
        String by = since.by() == null ? "the founding" : "the result of " + since.by();
        return new Today(
                true,
                List.of("It reads as it does since entry %d, by %s; no later entry changes it."
                        .formatted(since.position(), by)),
                List.copyOf(ends));
    }

    private Today annulled(PollTrail poll) {
        var because = new ArrayList<String>();
        because.add("It was challenged and annulled (entry %d).".formatted(poll.annulled));
        poll.followers.forEach(next -> because.add("The poll %s followed (%s)."
                .formatted(next.id, Words.of(next.terms.occasion().reason()))));
        return new Today(false, List.copyOf(because), List.of());
    }

    private String end(PollTrail poll, PollDecided decided) {
        if (poll.challenged != null && poll.upheld == null)
            return "It is challenged (entry %d): a panel may annul it.".formatted(poll.challenged);
        var until = decided.challengeableUntil();
        if (until == null) return "Nothing annuls it: nobody can challenge it. Later decisions can go beyond it.";
        return poll.challenged == null && today.isBefore(until)
                ? "It can be challenged until %s, and annulled by a panel.".formatted(until)
                : "Nothing annuls it: the time for a challenge was over at %s. Later decisions can go beyond it."
                        .formatted(until);
    }

    private static Today not(String why, Object... values) {
        return new Today(false, List.of(why.formatted(values)), List.of());
    }
}
