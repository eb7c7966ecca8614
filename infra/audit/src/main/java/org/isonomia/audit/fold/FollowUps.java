package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.FOLLOWED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.TERMS_DIFFER;

import java.time.Instant;
import org.isonomia.audit.deciding.Following;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;

/** Polls that follow another: whether one was due, and on the first one's terms but for what its reason changes. */
final class FollowUps {
    private final Members members;
    private final Draws draws;
    private final Findings findings;

    FollowUps(Members members, Draws draws, Findings findings) {
        this.members = members;
        this.draws = draws;
        this.findings = findings;
    }

    void announced(Poll poll, SecondCallAnnounced event, Fact fact) {
        var call = poll.terms.electorate().conduct().secondCall();
        String recorded = "a second call of " + event.poll() + " for " + event.opensAt();
        if (poll.call != null) out(fact, recorded, "it was announced before");
        if (call == null || !Following.callsAgain(poll.terms)) out(fact, recorded, "it has none");
        else if (!event.opensAt().equals(fact.at().plus(call.notice())))
            out(fact, recorded, "its notice is " + call.notice());
        if (poll.outcome != Outcome.QUORUM_FAILED) out(fact, recorded, "its result is " + poll.outcome);
        if (!event.next().equals(next(event.poll(), Reason.SECOND_CALL)))
            out(fact, recorded + " as " + event.next(), "it is " + next(event.poll(), Reason.SECOND_CALL));
        poll.call = event;
    }

    /** @param first the poll it says it follows */
    void opened(PollOpened event, Poll first, Roll roll, Fact fact, Act act) {
        var terms = event.terms();
        var reason = terms.occasion().reason();
        var of = terms.occasion().follows();
        String recorded = event.poll() + " follows " + of + " as " + reason;
        if (of == null || !event.poll().equals(next(of, reason))) out(fact, recorded, "that poll has another id");
        else if (first.followed) out(fact, recorded, "it was followed before");
        else
            switch (reason) {
                case SECOND_CALL -> {
                    if (first.call == null || fact.at().isBefore(first.call.opensAt()))
                        out(fact, recorded, "no second call is due at " + fact.at());
                    else same(fact, terms, first, of, roll);
                }
                case OBJECTED -> {
                    if (first.outcome != Outcome.OBJECTED) out(fact, recorded, "its result is " + first.outcome);
                    else same(fact, terms, first, of, roll);
                }
                case PANEL -> {
                    if (first.draw == null || first.draw.seated.isEmpty()) out(fact, recorded, "no panel is seated");
                    else same(fact, terms, first, of, roll);
                }
                case DEMANDED -> {
                    if (first.draw == null || first.draw.over || !draws.enough(first, first.draw))
                        out(fact, recorded, "too few demanded it");
                    else same(fact, terms, first, of, roll);
                    if (first.draw != null) first.draw.over = true;
                }
                case CHALLENGE -> {
                    if (first.challenge == null || first.draw == null || first.draw.seated.isEmpty())
                        out(fact, recorded, "no panel is seated");
                    else same(fact, terms, first, of, roll);
                }
                case RERUN -> {
                    if (first.annulled == null || first.unratified) out(fact, recorded, "its result was not annulled");
                    else same(fact, terms, first, of, roll);
                }
                case RATIFY -> {
                    if (!ratifies(first, of, act)) out(fact, recorded, "nothing is for all to ratify");
                    else same(fact, terms, first, of, roll);
                    first.ratifying = true;
                }
                case FIRST_CALL -> out(fact, recorded, "nothing opens such a poll");
            }
        if (reason != Reason.CHALLENGE && reason != Reason.RATIFY) first.followed = true;
    }

    /** What a few decided for good, what too few others could judge, and what no panel came to judge. */
    private boolean ratifies(Poll first, PollId of, Act act) {
        if (first.ratifying || first.outcome != Outcome.ADOPTED || Terms.ofFirstRules(first.terms)) return false;
        if (Judging.ratified(first.terms, first.outcome)) return true;
        return act.events(DrawLapsed.class).anyMatch(lapsed -> lapsed.poll().equals(of))
                || act.events(ResultChallenged.class)
                                .anyMatch(challenged -> challenged.poll().equals(of))
                        && !hasPool(first, act.facts().getFirst().at());
    }

    /** Whether five others can hear a challenge of it, who have not decided it as a panel themselves. */
    boolean hasPool(Poll poll, Instant at) {
        var parties = Lots.parties(poll, LotOf.PANEL);
        return poll.terms.occasion().reason() != Reason.PANEL
                && poll.pool.stream()
                                .filter(member -> members.isActive(member, at) && !parties.contains(member))
                                .count()
                        >= Judging.FEWEST;
    }

    private void same(Fact fact, PollTerms recorded, Poll first, PollId follows, Roll roll) {
        boolean said = fact.recorded().version() >= 3;
        long present = said ? members.all().size() : recorded.members();
        var derived = new Following(follows, first.terms, roll, fact.at(), present)
                .as(recorded.occasion().reason());
        var forecast = recorded.forecast();
        var comparable = forecast == null ? derived : derived.foreseeing(forecast);
        if (!recorded.equals(comparable)) findings.add(TERMS_DIFFER, fact, "terms " + recorded, "terms " + comparable);
    }

    private static PollId next(PollId poll, Reason reason) {
        return PollId.following(poll, reason.name());
    }

    private void out(Fact fact, String recorded, String why) {
        findings.add(FOLLOWED_OUT_OF_TURN, fact, recorded, why);
    }
}
