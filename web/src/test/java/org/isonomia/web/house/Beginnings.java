package org.isonomia.web.house;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isonomia.audit.tamper.Tampering;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.community.foundcommunity.Pace;
import org.isonomia.command.community.foundcommunity.Waiting;
import org.isonomia.deciding.Sequel;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.query.community.history.HistoryFilter;
import org.isonomia.query.decisions.Consequence;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.query.decisions.MatterStage;
import org.isonomia.query.decisions.MatterStep;
import org.isonomia.query.draws.DrawView;
import org.isonomia.query.polls.ballotbox.Bar;
import org.isonomia.query.polls.ballotbox.ObjectionLine;
import org.isonomia.query.polls.ballotbox.PollState;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.query.proposals.questions.QuestionState;
import org.isonomia.query.results.ChallengeView;
import org.isonomia.query.search.DocumentKind;
import org.isonomia.query.search.Scope;
import org.isonomia.query.search.Trouble;
import org.isonomia.query.tasks.worklist.TaskState;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.forecast.Outlook;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.YesNo;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.publish.Refusal;
import org.isonomia.web.community.FoundingStep;
import org.isonomia.web.community.sample.SampleCommunity;
import org.isonomia.web.effects.LengthField;
import org.isonomia.web.home.SetAside;
import org.isonomia.web.page.Look;
import org.isonomia.web.page.Place;
import org.isonomia.web.page.Status;
import org.isonomia.web.polls.Practice;

/** Keys that are put together: each beginning with all that can follow it. */
final class Beginnings {
    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();
    private static final UnaryOperator<String> KEBAB =
            name -> name.toLowerCase(Locale.ROOT).replace('_', '-');

    /** Every act that is asked about once more. */
    private static final Set<String> CONFIRMED = Set.of(
            "resign",
            "freeze",
            "discard",
            "uphold",
            "cancel",
            "leave",
            "erase",
            "retract",
            "revoke-invitation",
            "revoke-access",
            "decline-seat",
            "decline-panel",
            "irreversible",
            "irreversible-revision");

    static final Map<String, Set<String>> ALL = Map.ofEntries(
            Map.entry("nav.", Set.of("charter", "members", "history", "audit")),
            Map.entry("flow.key.", Set.of("yes", "plum", "no", "sun")),
            Map.entry("duels.cell.", Set.of("w3", "w2", "l", "e", "self")),
            Map.entry("coming.", Set.of("poll-closes", "term-ends", "ratification-opens", "review")),
            Map.entry("need.reason.", names(AS_IT_IS, SetAside.Reason.values())),
            Map.entry(
                    "need.",
                    Set.of(
                            "vote.binding",
                            "vote.advisory",
                            "answer.objection",
                            "answer.removal",
                            "advise",
                            "draw.volunteer",
                            "draw.reveal",
                            "accept",
                            "do.open",
                            "do.mine",
                            "reply",
                            "support",
                            "review")),
            Map.entry("effects.", labels()),
            Map.entry("place.", names(KEBAB, Place.values())),
            Map.entry("status.", names(KEBAB, Status.values())),
            Map.entry("time.ago.", Set.of("moments", "minutes", "hours", "days")),
            Map.entry("time.ahead.", Set.of("moments", "minutes", "hours", "days")),
            Map.entry("problem.", problems()),
            Map.entry(
                    "confirm.",
                    both(pairs(CONFIRMED, Set.of(".title", ".follows", ".undo", ".button")), Set.of("cancel.why"))),
            Map.entry("done.", Commanded.byPages()),
            Map.entry(
                    "found.template.", pairs(names(KEBAB, Charter.Template.values()), Set.of("", ".ends", ".because"))),
            Map.entry("found.step.", names(KEBAB, FoundingStep.values())),
            Map.entry("found.page.", names(KEBAB, FoundingStep.values())),
            Map.entry("found.change.", Set.of("place", "deciding", "founder")),
            Map.entry("role.mandates.ended.", both(names(AS_IT_IS, MandateEnded.Reason.values()), Set.of("not-yet"))),
            Map.entry("found.pace.", names(KEBAB, Pace.values())),
            Map.entry("found.last-resort.", names(KEBAB, LastResort.values())),
            Map.entry("found.challenge.", names(KEBAB, ChallengeWindow.values())),
            Map.entry("found.visibility.", names(KEBAB, Conduct.Visibility.values())),
            Map.entry("look.", Set.copyOf(Look.CHOICES)),
            Map.entry("alarm.", pairs(names(AS_IT_IS, Refusal.values()), Set.of("", ".repair", ".otherwise"))),
            Map.entry("draw.state.", names(AS_IT_IS, DrawView.State.values())),
            Map.entry("draw.hearing.", names(AS_IT_IS, DrawView.State.values())),
            Map.entry("lot.title.", names(AS_IT_IS, LotOf.values())),
            Map.entry("lot.about.", names(AS_IT_IS, LotOf.values())),
            Map.entry("lot.end.", names(AS_IT_IS, LotOf.values())),
            Map.entry("lot.last.", names(AS_IT_IS, LotOf.values())),
            Map.entry("lot.drawn.", names(AS_IT_IS, LotOf.values())),
            Map.entry("lot.failed.", names(AS_IT_IS, LotOf.values())),
            Map.entry("challenge.title.", names(AS_IT_IS, ChallengeView.State.values())),
            Map.entry("challenge.about.", names(AS_IT_IS, ChallengeView.State.values())),
            Map.entry("outcome.title.binding.", names(AS_IT_IS, Result.Outcome.values())),
            Map.entry("outcome.title.advisory.", names(AS_IT_IS, Result.Outcome.values())),
            Map.entry("outcome.advisory.", names(AS_IT_IS, Result.Outcome.values())),
            Map.entry("verify.fault.", faults()),
            Map.entry("tamper.kind.", names(AS_IT_IS, Tampering.values())),
            Map.entry("tamper.how.", names(AS_IT_IS, Tampering.values())),
            Map.entry("tamper.done.", names(AS_IT_IS, Tampering.values())),
            Map.entry("draw.ends.", Set.of("SEEDING", "DRAWN")),
            Map.entry("found.waiting.", names(KEBAB, Waiting.values())),
            Map.entry("sample.", pairs(names(KEBAB, SampleCommunity.State.values()), Set.of(".title", ".text"))),
            Map.entry("kind.", both(names(AS_IT_IS, DecisionKind.values()), names(KEBAB, DecisionKind.values()))),
            Map.entry("charter.quorum.", quorums()),
            Map.entry("procedure.rule.", Set.of("yes-no", "consent", "schulze-debian", "advice")),
            Map.entry("procedure.quorum.", names(KEBAB, Quorum.Form.values())),
            Map.entry("procedure.counts.", names(KEBAB, Quorum.Counts.values())),
            Map.entry("procedure.visibility.", names(KEBAB, Conduct.Visibility.values())),
            Map.entry("length.unit.", names(KEBAB, LengthField.values())),
            Map.entry("charter.threshold.", Set.of("strict", "least")),
            Map.entry("circle.joining.", pairs(names(KEBAB, Joining.values()), Set.of("", ".hint"))),
            Map.entry(
                    "circle.changed.",
                    Set.of(
                            "circles.CircleFormed",
                            "circles.CircleAltered",
                            "circles.CircleMoved",
                            "circles.CircleDissolved")),
            Map.entry("history.topic.", names(AS_IT_IS, HistoryFilter.Topic.values())),
            Map.entry("search.kind.", names(AS_IT_IS, DocumentKind.values())),
            Map.entry("search.scope.", names(AS_IT_IS, Scope.values())),
            Map.entry("search.trouble.", names(AS_IT_IS, Trouble.values())),
            Map.entry("practice.", names(AS_IT_IS, Practice.values())),
            Map.entry("practice.kind.", names(AS_IT_IS, Practice.values())),
            Map.entry("practice.option.", Set.of("meadow", "library", "kitchen", "lake")),
            Map.entry("stage.", names(AS_IT_IS, MatterStage.values())),
            Map.entry("stage.filter.", names(AS_IT_IS, MatterStage.values())),
            Map.entry("matter.about.", names(AS_IT_IS, MatterKind.values())),
            Map.entry("matter.reach.", Set.of("answers", "approvals", "ballots")),
            Map.entry("matter.met.", Set.of("answers", "approvals", "ballots")),
            Map.entry("step.name.", names(AS_IT_IS, MatterStep.Name.values())),
            Map.entry("step.now.", names(AS_IT_IS, MatterStep.Name.values())),
            Map.entry("step.ahead.", names(AS_IT_IS, MatterStep.Name.values())),
            Map.entry("if.case.", names(AS_IT_IS, Consequence.Case.values())),
            Map.entry("if.sequel.", sequels()),
            Map.entry("if.then.binding.", names(AS_IT_IS, Result.Outcome.values())),
            Map.entry("if.then.advisory.", names(AS_IT_IS, Result.Outcome.values())),
            Map.entry("question.state.", names(AS_IT_IS, QuestionState.values())),
            Map.entry("ballot.verb.", Set.of("yes-no", "consent", "dots", "times", "choose", "tick", "rank", "score")),
            Map.entry("ballot.bar.", names(AS_IT_IS, Bar.Why.values())),
            Map.entry("proposal.state.", names(AS_IT_IS, ProposalState.values())),
            Map.entry("proposal.poll.", Set.of("open", "over")),
            Map.entry("poll.until.", names(AS_IT_IS, PollState.values())),
            Map.entry("poll.quorum.", names(AS_IT_IS, Quorum.Counts.values())),
            Map.entry("outcome.", outcomes()),
            Map.entry("outcome.binding.", names(AS_IT_IS, Result.Outcome.values())),
            Map.entry("outcome.title.", outcomes()),
            Map.entry("tick.", names(AS_IT_IS, Tick.Requirement.values())),
            Map.entry(
                    "choice.",
                    Set.of(YesNo.YES, YesNo.NO, YesNo.ABSTAIN, "consent", "concern", "object", "status-quo", "blank")),
            Map.entry("forecast.outlook.", names(AS_IT_IS, Outlook.values())),
            Map.entry("forecast.odds.", names(AS_IT_IS, Outlook.values())),
            Map.entry("forecast.quorum.", names(AS_IT_IS, Quorum.Counts.values())),
            Map.entry("objection.state.", names(AS_IT_IS, ObjectionLine.State.values())),
            Map.entry("occasion.", names(AS_IT_IS, Occasion.Reason.values())),
            Map.entry(
                    "rule.",
                    CountingRules.ids().stream()
                            .map(rule -> rule.substring(0, rule.indexOf('/')))
                            .collect(toSet())),
            Map.entry("bars.", Set.of("totals", "points", "votes", "approvals")),
            Map.entry("conflict.", names(AS_IT_IS, EffectConflicted.Conflict.values())),
            Map.entry("task.state.", names(AS_IT_IS, TaskState.values())));

    private Beginnings() {}

    private static Set<String> names(UnaryOperator<String> spelling, Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).map(spelling).collect(toSet());
    }

    /** What each effect is called where it is chosen. */
    private static Set<String> labels() {
        var labels = Arrays.stream(Effect.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + ".label")
                .collect(toSet());
        labels.add("none.label");
        return labels;
    }

    /** Every fault of a receipt, and that it holds no entry. */
    private static Set<String> faults() {
        var faults = new java.util.TreeSet<>(names(AS_IT_IS, Fault.values()));
        faults.add("NO_ENTRY");
        return faults;
    }

    private static Set<String> outcomes() {
        return pairs(Set.of("binding.", "advisory."), names(AS_IT_IS, Result.Outcome.values()));
    }

    private static Set<String> sequels() {
        var sequels = new HashSet<>(names(AS_IT_IS, Sequel.values()));
        sequels.remove(Sequel.NONE.name());
        return sequels;
    }

    private static Set<String> quorums() {
        var forms = new TreeSet<>(names(KEBAB, Quorum.Form.values()));
        forms.remove("none");
        return pairs(pairs(names(KEBAB, Quorum.Counts.values()), Set.of(".")), forms);
    }

    /** What can go wrong outside of a decision, each with its title. */
    private static Set<String> problems() {
        return pairs(
                Set.of(
                        "not-found",
                        "not-signed-in",
                        "csrf",
                        "former",
                        "method",
                        "media-type",
                        "too-large",
                        "malformed",
                        "key-missing",
                        "too-many",
                        "founding-closed",
                        "unexpected"),
                Set.of("", ".title"));
    }

    private static Set<String> pairs(Set<String> first, Set<String> second) {
        return first.stream()
                .flatMap(one -> second.stream().map(other -> one + other))
                .collect(toSet());
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toSet());
    }
}
