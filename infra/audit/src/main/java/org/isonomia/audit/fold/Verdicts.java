package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CHALLENGED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.VERDICT_DIFFERS;

import org.isonomia.events.PollId;
import org.isonomia.events.polls.DrawEvent.DrawLapsed;
import org.isonomia.events.polls.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollEvent.ResultAnnulled;
import org.isonomia.events.polls.PollEvent.ResultChallenged;
import org.isonomia.events.polls.PollEvent.ResultUpheld;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/** Challenges of results, each within its time, and the verdicts on them, each what the panel's poll comes to. */
final class Verdicts {
    private final Members members;
    private final Findings findings;

    Verdicts(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    void challenged(Poll poll, ResultChallenged event, Fact fact, Act act) {
        String recorded = "the result of " + event.poll() + " is challenged at " + fact.at();
        if (!members.has(event.by())) out(fact, recorded, event.by() + " is not a member");
        if (poll.challenge != null) out(fact, recorded, "it was challenged before");
        if (poll.settled) out(fact, recorded, "its effects were enacted");
        var until = poll.challengeable;
        if (until == null) out(fact, recorded, "nobody can challenge it");
        else if (!fact.at().isBefore(until)) out(fact, recorded, "it could be challenged until " + until);
        if (act.events(PoolFixed.class).noneMatch(fixed -> fixed.poll().equals(event.poll())))
            out(fact, recorded, "the same command has no panel drawn");
        poll.challenge = event;
    }

    void upheld(Poll poll, ResultUpheld event, Fact fact, Act act) {
        verdict(poll, event.poll(), event.panel(), fact, act, false);
        poll.upheld = fact;
    }

    void annulled(Poll poll, ResultAnnulled event, Fact fact, Act act) {
        verdict(poll, event.poll(), event.panel(), fact, act, true);
        poll.annulled = fact;
    }

    /** @param decided of a panel's poll, in the same command as the verdict on what it heard */
    void requireVerdict(Poll panel, PollDecided decided, Fact fact, Act act) {
        var occasion = panel.terms.occasion();
        if (occasion.reason() != Reason.CHALLENGE) return;
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
        if (poll.challenge == null) out(fact, recorded, "nobody challenged it");
        if (poll.upheld != null || poll.annulled != null) out(fact, recorded, "that was said before");
        if (panel == null) {
            if (act.events(DrawLapsed.class).findAny().isEmpty()) out(fact, recorded, "its draw has not lapsed");
            return;
        }
        var decided = act.events(PollDecided.class)
                .filter(each -> each.poll().equals(panel))
                .findFirst();
        if (!panel.equals(PollId.following(id, Reason.CHALLENGE.name())) || decided.isEmpty())
            out(fact, recorded, "the same command decides no such panel's poll");
        else if ((decided.get().outcome() == Outcome.ADOPTED) != annuls)
            findings.add(
                    VERDICT_DIFFERS,
                    fact,
                    recorded,
                    "its outcome is " + decided.get().outcome());
    }

    private void out(Fact fact, String recorded, String why) {
        findings.add(CHALLENGED_OUT_OF_TURN, fact, recorded, why);
    }
}
