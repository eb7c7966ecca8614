package org.isonomia.audit.fold;

import java.time.Instant;
import org.isonomia.audit.deciding.Following;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.PollId;
import org.isonomia.rules.yesno.Result.Outcome;

/** What has not ended of a poll although its time is over (DESIGN "Nothing without an end"). */
final class Unended {
    private Unended() {}

    static void of(PollId id, Poll poll, EffectTurns turns, FollowUps followUps, Deadline deadline, Findings findings) {
        if (poll.cancelled != null) return;
        String question = "\"" + poll.terms.matter().question() + "\"";
        var decided = poll.decided;
        if (decided == null) {
            if (deadline.missed(poll.closesAt))
                findings.open(
                        poll.opened,
                        question + " is " + (poll.closed == null ? "open" : "closed but without a result")
                                + " although it was to close at " + poll.closesAt);
            return;
        }
        boolean late = deadline.missed(decided.at());
        if (poll.awaitsEffects()
                && turns.before(id).isEmpty()
                && poll.ripe().filter(ripe -> deadline.missed(ripe.from())).isPresent())
            findings.open(decided, question + " was adopted, but its effects are neither enacted nor in conflict");
        boolean again = poll.terms.matter().binding()
                && poll.outcome == Outcome.QUORUM_FAILED
                && Following.callsAgain(poll.terms);
        if (again && poll.call == null && late)
            findings.open(decided, "no second call of " + question + " was announced");
        if (poll.call != null && !poll.followed && deadline.missed(poll.call.opensAt()))
            findings.open(decided, "the second call of " + question + " has not opened");
        if (poll.terms.matter().binding() && poll.outcome == Outcome.OBJECTED && !poll.followed && late)
            findings.open(decided, "objections to " + question + " stand, and no poll followed");
        if (poll.annulled != null && !poll.unratified && !poll.followed && deadline.missed(poll.annulled.at()))
            findings.open(poll.annulled, question + " has not been held again");
        var end = poll.draw == null ? null : poll.draw.end();
        if (poll.draw != null && !poll.draw.over && end != null && deadline.missed(end))
            findings.open(decided, "the draw for " + question + " has not ended");
        boolean dropped = poll.draw != null && poll.draw.over;
        if (poll.draw != null && !dropped && poll.draw.drawn == null && poll.draw.lot != null && poll.draw.lot.over)
            findings.open(
                    decided, "the lot of " + question + " is over, and neither a panel drawn nor the draw lapsed");
        if (poll.draw == null && drawn(poll, followUps, decided.at()) && late)
            findings.open(decided, "no panel is drawn for " + question);
        poll.lots.forEach((of, lot) -> {
            if (!lot.over && !dropped && deadline.missed(lot.end()))
                findings.open(decided, "the lot about the " + of + " of " + question + " has not ended");
        });
        if (poll.outcome == Outcome.TIED && poll.breaksTies() && poll.lots.isEmpty() && late)
            findings.open(decided, "no lot ends the tie of " + question);
        if (Judging.ratified(poll.terms, poll.outcome) && !poll.ratifying && poll.challenge == null && late)
            findings.open(decided, "all were not asked to ratify " + question);
    }

    private static boolean drawn(Poll poll, FollowUps followUps, Instant at) {
        return poll.outcome == Outcome.QUORUM_FAILED
                && Following.goesToPanel(poll.terms)
                && (Terms.ofFirstRules(poll.terms) || followUps.hasPool(poll, at));
    }
}
