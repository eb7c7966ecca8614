package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.BALLOTS_OPENED_DIFFER;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOTS_OPENED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.CAUSE_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.OBJECTION_OUT_OF_TURN;

import java.util.HashMap;
import java.util.List;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.rules.counting.Choice;
import org.jspecify.annotations.Nullable;

/** Hidden ballots as they are opened, each held against the commitment that was cast. */
final class Unsealings {
    private final Findings findings;

    Unsealings(Findings findings) {
        this.findings = findings;
    }

    void opened(Poll poll, BallotsOpened event, Fact fact, Act act) {
        var parts = act.events(BallotsOpened.class)
                .filter(part -> part.poll().equals(event.poll()))
                .toList();
        if (!parts.getFirst().equals(event) && poll.unsealed != null) return;
        String recorded = "the ballots of " + event.poll() + " are opened";
        var closed = poll.closed;
        if (closed == null || !Terms.hidden(poll.terms) || poll.unsealed != null) {
            String why = closed == null
                    ? "it is not closed at this entry"
                    : Terms.hidden(poll.terms) ? "they were opened before this entry" : "they were never hidden";
            findings.add(BALLOTS_OPENED_OUT_OF_TURN, fact, recorded, why);
            return;
        }
        if (!closed.id().equals(fact.because()))
            findings.add(
                    CAUSE_DIFFERS,
                    fact,
                    "because of " + fact.because(),
                    "because of the close, entry " + closed.position() + " with id " + closed.id());
        var openings = parts.stream().flatMap(part -> part.ballots().stream()).toList();
        if (!parts.stream().map(BallotsOpened::part).toList().equals(numbers(parts.size()))
                || !parts.stream().map(BallotsOpened::ballots).toList().equals(OpenedBallot.parts(openings)))
            differs(fact, recorded + " in " + parts.size() + " parts", "its parts are numbered and in order of voters");
        objections(poll, openings, fact, act);
        compare(poll, openings, fact);
    }

    /** What was sealed with a ballot that objects is the harm that its objection names, raised in the same append. */
    private void objections(Poll poll, List<OpenedBallot> openings, Fact fact, Act act) {
        if (!poll.terms.rule().is(Objections.CONSENT)) return;
        var due = new HashMap<MemberId, @Nullable Sealed<String>>();
        for (OpenedBallot opening : openings) {
            var cast = poll.sealed.get(opening.voter());
            if (cast != null && Objections.objects(opening.choice())) due.put(opening.voter(), cast.reason());
        }
        var raised = new HashMap<MemberId, @Nullable Sealed<String>>();
        act.events(ObjectionRaised.class).forEach(objection -> raised.put(objection.objector(), objection.harm()));
        if (!raised.equals(due))
            findings.add(
                    OBJECTION_OUT_OF_TURN,
                    fact,
                    "objections of " + raised.keySet() + " are raised with the opening",
                    "the ballots of " + due.keySet() + " object, each in the words that were sealed with it");
    }

    private void compare(Poll poll, List<OpenedBallot> openings, Fact fact) {
        var choices = new HashMap<MemberId, Choice>();
        for (OpenedBallot opening : openings) {
            var voter = opening.voter();
            var cast = poll.sealed.get(voter);
            if (cast == null) differs(fact, "a ballot of " + voter, voter + " has no ballot that stands");
            else if (cast.hidden() == null || !opening.opens(cast.hidden()))
                differs(fact, voter + " cast " + opening.choice(), "the commitment " + cast.hidden());
            else if (choices.put(voter, opening.choice()) != null)
                differs(fact, voter + " is opened twice", "each ballot is opened once");
            else check(poll, opening, choices, fact);
        }
        for (MemberId voter : poll.sealed.keySet())
            if (!choices.containsKey(voter)
                    && openings.stream().noneMatch(opening -> opening.voter().equals(voter)))
                differs(fact, "no ballot of " + voter, voter + " has a ballot that stands");
        poll.unseal(fact, choices);
    }

    private void check(Poll poll, OpenedBallot opening, HashMap<MemberId, Choice> choices, Fact fact) {
        var fault = poll.rule.flatMap(rule -> rule.check(poll.terms.rule().contest(), opening.choice()));
        if (fault.isEmpty()) return;
        choices.remove(opening.voter());
        differs(
                fact,
                opening.voter() + " cast " + opening.choice(),
                poll.terms.rule().rule() + " takes no such ballot: " + fault.get());
    }

    private static List<Integer> numbers(int parts) {
        return java.util.stream.IntStream.rangeClosed(1, parts).boxed().toList();
    }

    private void differs(Fact fact, String recorded, String rederived) {
        findings.add(BALLOTS_OPENED_DIFFER, fact, recorded, rederived);
    }
}
