package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ASKED_INSTEAD_OUT_OF_TURN;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.audit.deciding.Following;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.audit.effects.Rulebook;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.yesno.Result.Outcome;

/** A rule of the founding that was not ratified becomes a question by itself, once no other poll on it follows. */
final class Instead {
    private static final Duration QUESTION = Duration.ofDays(180);

    private final Members members;
    private final Rulebook rules;
    private final Findings findings;
    private final Map<QuestionId, Refused> pending = new LinkedHashMap<>();

    private record Refused(PollDecided decided, DecisionKind of, Fact fact) {}

    Instead(Members members, Rulebook rules, Findings findings) {
        this.members = members;
        this.rules = rules;
        this.findings = findings;
    }

    void decided(PollDecided event, PollTerms terms, Fact fact) {
        if (event.outcome() == Outcome.ADOPTED || event.outcome() == Outcome.OBJECTED) return;
        boolean again = Following.callsAgain(terms) || Following.goesToPanel(terms);
        if (event.outcome() == Outcome.QUORUM_FAILED && again) return;
        terms.matter().effects().stream()
                .flatMap(effect -> EffectCheck.of(effect).ratifies().stream())
                .filter(rules::isProvisional)
                .forEach(of -> pending.put(
                        new QuestionId("x_" + Digest.of(event.poll().value() + "/INSTEAD")),
                        new Refused(event, of, fact)));
    }

    void raised(QuestionRaisedByItself event, Fact fact, Act act) {
        String recorded = event.question() + " is raised because of " + event.poll();
        var refused = pending.remove(event.question());
        if (refused == null || !refused.decided.poll().equals(event.poll())) {
            out(fact, recorded, "no rule of the founding was refused in it");
            return;
        }
        var worded = act.events(QuestionRaised.class).findFirst().orElse(null);
        var eldest = members.all().stream().findFirst().orElse(null);
        if (worded == null || eldest == null) {
            out(fact, recorded, "the same command raises no question");
            return;
        }
        var question = new QuestionRaised(
                event.question(),
                eldest,
                worded.title(),
                worded.text(),
                null,
                fact.at(),
                fact.at().plus(QUESTION));
        if (fact.by() != null || !act.facts().stream().map(Fact::event).toList().equals(List.of(question, event)))
            out(fact, recorded, "by itself comes " + question + " and nothing else");
    }

    void end(Deadline deadline) {
        pending.forEach((question, refused) -> {
            if (deadline.missed(refused.fact.at())
                    && rules.isProvisional(refused.of)
                    && !members.all().isEmpty())
                findings.open(refused.fact, refused.of + " was not ratified, and " + question + " is not raised");
        });
    }

    private void out(Fact fact, String recorded, String derived) {
        findings.add(ASKED_INSTEAD_OUT_OF_TURN, fact, recorded, derived);
    }
}
