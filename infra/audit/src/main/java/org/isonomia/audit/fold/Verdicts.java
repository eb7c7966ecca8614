package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CHALLENGED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.VERDICT_DIFFERS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.audit.deciding.Windows;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/** Challenges of results, each within its time, and the verdicts on them, each what the panel's poll comes to. */
final class Verdicts {
    private final Members members;
    private final FollowUps followUps;
    private final Findings findings;

    /** When each member raised a challenge within the last year. */
    private final Map<MemberId, List<Instant>> budget = new HashMap<>();

    Verdicts(Members members, FollowUps followUps, Findings findings) {
        this.members = members;
        this.followUps = followUps;
        this.findings = findings;
    }

    /** One of those who have to challenge it together: in time, within the budget, and not for a third panel. */
    void raised(Poll poll, ChallengeRaised event, Fact fact, Act act) {
        String recorded = event.by() + " challenges the result of " + event.poll() + " at " + fact.at();
        inTime(poll, recorded, event.by(), fact);
        if (!event.raisedAt().equals(fact.at())) out(fact, recorded + " as of " + event.raisedAt(), "it is now");
        var before = budget.computeIfAbsent(event.by(), unused -> new ArrayList<>());
        before.removeIf(at -> !at.plus(Judging.YEAR).isAfter(fact.at()));
        if (before.size() >= Judging.BUDGET) out(fact, recorded, "that is the third in a year: " + before);
        before.add(fact.at());
        joined(poll, event.by(), recorded, fact, act);
    }

    void supported(Poll poll, ChallengeSupported event, Fact fact, Act act) {
        String recorded = event.by() + " supports the challenge of " + event.poll() + " at " + fact.at();
        inTime(poll, recorded, event.by(), fact);
        if (poll.challengers.isEmpty()) out(fact, recorded, "nobody challenged it");
        joined(poll, event.by(), recorded, fact, act);
    }

    private void joined(Poll poll, MemberId by, String recorded, Fact fact, Act act) {
        if (!poll.challengers.add(by)) out(fact, recorded, "that was said before");
        boolean enough = standing(poll).size() >= Judging.needed(poll.terms);
        boolean heard = act.events(ResultChallenged.class).findAny().isPresent();
        if (enough != heard)
            out(fact, recorded, standing(poll) + " of the " + Judging.needed(poll.terms) + " needed challenge it");
    }

    private List<MemberId> standing(Poll poll) {
        var standing = new HashSet<>(poll.challengers);
        standing.removeIf(member -> !members.has(member));
        return Judging.sorted(standing);
    }

    private void inTime(Poll poll, String recorded, MemberId by, Fact fact) {
        if (!members.has(by)) out(fact, recorded, by + " is not a member");
        if (poll.challenge != null) out(fact, recorded, "it was challenged before");
        if (poll.settled) out(fact, recorded, "its effects were enacted");
        if (poll.terms.hearing().panels() >= Judging.PANELS) out(fact, recorded, "two panels have heard the matter");
        var until = poll.challengeable;
        if (until == null) out(fact, recorded, "nobody can challenge it");
        else if (!fact.at().isBefore(until)) out(fact, recorded, "it could be challenged until " + until);
    }

    void challenged(Poll poll, ResultChallenged event, Fact fact, Act act) {
        String recorded = "the result of " + event.poll() + " is challenged at " + fact.at();
        inTime(poll, recorded, event.by(), fact);
        if (Terms.ofFirstRules(poll.terms)) poll.challengers.add(event.by());
        else {
            if (standing(poll).size() < Judging.needed(poll.terms))
                out(fact, recorded, Judging.needed(poll.terms) + " have to challenge it, " + standing(poll) + " do");
            if (!event.challengers().equals(standing(poll)) || event.reason() != null)
                out(fact, recorded + " by " + event.challengers(), "by " + standing(poll));
        }
        poll.challenge = event;
        heard(poll, event, recorded, fact, act);
    }

    /** By a panel of others; by all where there are too few of them; a result without effects then stands. */
    private void heard(Poll poll, ResultChallenged event, String recorded, Fact fact, Act act) {
        boolean panel =
                act.events(PoolFixed.class).anyMatch(fixed -> fixed.poll().equals(event.poll()));
        boolean due = Terms.ofFirstRules(poll.terms) || followUps.hasPool(poll, fact.at());
        if (panel != due) out(fact, recorded, due ? "the same command has no panel drawn" : "no panel can hear it");
        boolean ratifies = act.events(PollOpened.class)
                .anyMatch(opened -> opened.terms().occasion().reason() == Reason.RATIFY);
        if (!due && !ratifies && poll.outcome == Outcome.ADOPTED)
            out(fact, recorded, "the same command does not ask all to ratify it");
    }

    void upheld(Poll poll, ResultUpheld event, Fact fact, Act act) {
        verdict(poll, event.poll(), event.panel(), fact, act, false);
        var from = event.panel() == null ? null : Windows.afterVerdict(poll.terms, fact.at());
        if (!Objects.equals(event.effectsFrom(), from))
            findings.add(VERDICT_DIFFERS, fact, "effects from " + event.effectsFrom(), "effects from " + from);
        poll.upheld = fact;
    }

    void annulled(Poll poll, ResultAnnulled event, Fact fact, Act act) {
        verdict(poll, event.poll(), event.panel(), fact, act, true);
        poll.annulled = fact;
        poll.unratified = event.panel().equals(ratification(event.poll()));
    }

    /** @param decided of a panel's poll, in the same command as the verdict on what it heard */
    void requireVerdict(Poll panel, PollDecided decided, Fact fact, Act act) {
        var occasion = panel.terms.occasion();
        if (!Terms.judges(panel.terms)) return;
        boolean said = act.events(ResultUpheld.class).anyMatch(e -> e.poll().equals(occasion.follows()))
                || act.events(ResultAnnulled.class).anyMatch(e -> e.poll().equals(occasion.follows()));
        if (!said)
            findings.add(
                    VERDICT_DIFFERS,
                    fact,
                    decided.poll() + " is decided",
                    "the same command says nothing of the result it was drawn for");
    }

    private void verdict(Poll poll, PollId id, @Nullable PollId panel, Fact fact, Act act, boolean annuls) {
        String recorded = (annuls ? "the result is annulled by " : "the result is upheld by ") + panel;
        if (poll.challenge == null && !poll.ratifying) out(fact, recorded, "nobody challenged it");
        if (poll.upheld != null || poll.annulled != null) out(fact, recorded, "that was said before");
        if (panel == null) {
            boolean none = act.events(DrawLapsed.class).findAny().isPresent()
                    || act.events(ResultChallenged.class).findAny().isPresent() && !followUps.hasPool(poll, fact.at());
            if (!none || !Terms.ofFirstRules(poll.terms) && poll.outcome == Outcome.ADOPTED)
                out(fact, recorded, "its draw has not lapsed, or all have to ratify it");
            return;
        }
        var decided = act.events(PollDecided.class)
                .filter(each -> each.poll().equals(panel))
                .findFirst();
        boolean all = panel.equals(ratification(id));
        if (!all && !panel.equals(PollId.following(id, Reason.CHALLENGE.name())) || decided.isEmpty())
            out(fact, recorded, "the same command decides no such panel's poll");
        else if ((decided.get().outcome() == Outcome.ADOPTED) != (annuls != all))
            findings.add(
                    VERDICT_DIFFERS,
                    fact,
                    recorded,
                    "its outcome is " + decided.get().outcome());
    }

    private static PollId ratification(PollId poll) {
        return PollId.following(poll, Reason.RATIFY.name());
    }

    private void out(Fact fact, String recorded, String why) {
        findings.add(CHALLENGED_OUT_OF_TURN, fact, recorded, why);
    }
}
