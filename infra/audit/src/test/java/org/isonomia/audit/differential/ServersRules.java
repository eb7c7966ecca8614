package org.isonomia.audit.differential;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Eligibility;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.deciding.PollCount;
import org.isonomia.deciding.Procedures;
import org.isonomia.deciding.Reopening;
import org.isonomia.deciding.Rivalry;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.deciding.Sought;
import org.isonomia.deciding.Touches;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.CharterFloor;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.YesNo;

/** As the command side asks them. */
class ServersRules implements Rules {
    private static List<Rival> rivals(List<Proposed> proposed) {
        return proposed.stream()
                .map(each -> new Rival(each.proposal(), 1, each.title(), each.effects(), each.proposer()))
                .toList();
    }

    @Override
    public DecisionKind kind(Charter charter, List<Proposed> rivals, long members) {
        return rivals.size() == 1
                ? Effect.kindOf(rivals.getFirst().effects())
                : Rivalry.kind(charter, rivals(rivals), members);
    }

    @Override
    public Procedure procedure(Charter charter, DecisionKind kind, List<Effect> effects, long members) {
        return Procedures.of(charter, kind, effects, members);
    }

    @Override
    public boolean mayVote(Electorate electorate, Instant putForward, Person person) {
        return new Eligibility(electorate, putForward)
                .bar(person.admittedAt(), person.memberClass())
                .isEmpty();
    }

    @Override
    public Roll roll(Collection<MemberId> members) {
        return Roll.of(members);
    }

    @Override
    public List<PollOption> options(List<Proposed> rivals) {
        return Rivalry.options(rivals(rivals));
    }

    @Override
    public Map<String, String> settings(
            Procedure procedure, DecisionKind kind, List<Effect> effects, long members, long roll) {
        long floor = Deciding.hasFloor(kind, effects) ? CharterFloor.required(members) : 0;
        var electorate = new org.isonomia.rules.quorum.Electorate(members, roll, roll);
        return new java.util.TreeMap<>(Rivalry.settings(procedure, electorate, floor));
    }

    @Override
    public Map<String, String> yesNo(Procedure procedure, long roll) {
        return YesNo.settings(procedure.threshold(), roll);
    }

    @Override
    public Hearing hearing(List<Proposed> proposals) {
        var effects =
                proposals.stream().flatMap(each -> each.effects().stream()).toList();
        return Hearing.of(proposals.stream().map(Proposed::proposer).toList(), effects);
    }

    @Override
    public PollForecast forecast(PollTerms terms, long members, List<PollCounted> counted) {
        return Sought.of(terms, members, terms.timing().opensAt()).forecast(counted, List.of());
    }

    @Override
    public long needed(PollTerms terms) {
        return terms.needed();
    }

    @Override
    public long floor(PollTerms terms) {
        return Deciding.floor(terms);
    }

    @Override
    public boolean hidden(PollTerms terms) {
        return terms.hidden();
    }

    @Override
    public Optional<Duration> earlyClose(PollTerms terms) {
        return terms.earlyClose();
    }

    @Override
    public List<String> touches(PollTerms terms) {
        return Touches.of(terms);
    }

    @Override
    public Decided decide(PollTerms terms, List<Choice> ballots, long objections, boolean upheld) {
        var count = PollCount.of(terms, ballots);
        var result = Deciding.decide(terms, count, objections, upheld);
        return new Decided(
                result,
                Deciding.winners(result, count.sheet()),
                count.approvals(),
                count.tally(),
                JsonText.of(count.sheet()));
    }

    @Override
    public Optional<Instant> window(PollTerms terms, Outcome outcome, Instant decidedAt) {
        return Challenges.until(terms, outcome, decidedAt);
    }

    @Override
    public Optional<Instant> afterVerdict(PollTerms terms, Instant at) {
        return Challenges.afterVerdict(terms, at);
    }

    @Override
    public int supporters(PollTerms terms) {
        return Challenges.supporters(terms);
    }

    @Override
    public int places(PollTerms terms) {
        return Challenges.places(terms.electorate().conduct());
    }

    @Override
    public boolean isRatified(PollTerms terms, Outcome outcome) {
        return Challenges.ratified(terms, outcome);
    }

    @Override
    public List<Effect> enacted(PollTerms terms, List<String> winners) {
        return terms.effectsIfAdopted(winners);
    }

    @Override
    public boolean callsAgain(PollTerms terms) {
        return terms.electorate().conduct().secondCall() != null
                && terms.occasion().reason() == Reason.FIRST_CALL;
    }

    @Override
    public boolean goesToPanel(PollTerms terms) {
        return PanelDraw.follows(terms);
    }

    @Override
    public PollTerms next(Reason reason, PollId follows, PollTerms first, Roll roll, Instant opensAt, long members) {
        var reopening = switch (reason) {
            case FIRST_CALL -> throw new IllegalArgumentException("a first call follows nothing");
            case SECOND_CALL -> Reopening.secondCall(follows, first, roll, opensAt);
            case OBJECTED -> Reopening.objected(follows, first, roll, opensAt);
            case PANEL -> Reopening.panel(follows, first, roll, opensAt);
            case DEMANDED -> Reopening.demanded(follows, first, roll, opensAt);
            case CHALLENGE -> Reopening.challenge(follows, roll, opensAt);
            case RERUN -> Reopening.rerun(follows, first, roll, opensAt);
            case RATIFY -> Reopening.ratify(follows, first, roll, opensAt);
        };
        return reopening.of(first, members);
    }

    @Override
    public List<MemberId> panel(String seed, List<MemberId> pool, int places) {
        return PanelDraw.panel(seed, pool, places, member -> true);
    }

    @Override
    public long round(Instant fixed) {
        return PanelDraw.round(fixed);
    }
}
