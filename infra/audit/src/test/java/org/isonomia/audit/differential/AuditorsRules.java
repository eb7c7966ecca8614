package org.isonomia.audit.differential;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isonomia.audit.deciding.Counted;
import org.isonomia.audit.deciding.Effects;
import org.isonomia.audit.deciding.Floor;
import org.isonomia.audit.deciding.Following;
import org.isonomia.audit.deciding.Foreseen;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.audit.deciding.Listing;
import org.isonomia.audit.deciding.MayVote;
import org.isonomia.audit.deciding.Outcomes;
import org.isonomia.audit.deciding.PanelOrder;
import org.isonomia.audit.deciding.PlainCount;
import org.isonomia.audit.deciding.Procedures;
import org.isonomia.audit.deciding.Rival;
import org.isonomia.audit.deciding.Rivals;
import org.isonomia.audit.deciding.Rounds;
import org.isonomia.audit.deciding.Settings;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.audit.deciding.Touched;
import org.isonomia.audit.deciding.Windows;
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
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.forecast.Evidence;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result.Outcome;

/** As the replay asks them. */
final class AuditorsRules implements Rules {
    private static List<Rival> rivals(List<Proposed> proposed) {
        return proposed.stream()
                .map(each -> new Rival(each.proposal(), 1, each.title(), each.effects(), each.proposer()))
                .toList();
    }

    @Override
    public DecisionKind kind(Charter charter, List<Proposed> rivals, long members) {
        return Rivals.kind(charter, rivals(rivals), members);
    }

    @Override
    public Procedure procedure(Charter charter, DecisionKind kind, List<Effect> effects, long members) {
        return Procedures.of(charter, kind, effects, members);
    }

    @Override
    public boolean mayVote(Electorate electorate, Instant putForward, Person person) {
        return new MayVote(electorate, putForward).may(person.admittedAt(), person.memberClass());
    }

    @Override
    public Roll roll(Collection<MemberId> members) {
        return Listing.of(members);
    }

    @Override
    public List<PollOption> options(List<Proposed> rivals) {
        return Rivals.options(rivals(rivals));
    }

    @Override
    public Map<String, String> settings(
            Procedure procedure, DecisionKind kind, List<Effect> effects, long members, long roll) {
        var said = new java.util.TreeMap<>(
                Objects.requireNonNull(Settings.rivals(procedure, kind, effects, members, roll, true)));
        // The server leaves what has a default to the rule; a poll that opens has every setting of it.
        said.keySet().retainAll(List.of("default", "quorum", "majority", "ratio_test"));
        return said;
    }

    @Override
    public Map<String, String> yesNo(Procedure procedure, long roll) {
        return Objects.requireNonNull(Settings.yesNo(procedure.threshold(), roll));
    }

    @Override
    public Hearing hearing(List<Proposed> proposals) {
        return Judging.hearing(proposals.stream().map(Proposed::proposer).toList(), Rivals.effects(rivals(proposals)));
    }

    @Override
    public PollForecast forecast(PollTerms terms, long members, List<PollCounted> counted) {
        var evidence = counted.stream()
                .filter(past -> past.kind() == terms.matter().kind()
                        && Objects.equals(past.rollOf(), terms.electorate().rollOf()))
                .filter(past -> past.roll() > 0)
                .sorted(Comparator.comparing((PollCounted past) -> Objects.requireNonNull(past.countedAt()))
                        .thenComparing(past -> past.poll().value())
                        .reversed())
                .limit(Foreseen.MOST)
                .map(past ->
                        new Evidence(past.poll(), past.roll(), past.ballots(), past.approvals(), "" + past.countedAt()))
                .toList();
        return Foreseen.of(
                        terms.timing().opensAt(),
                        evidence,
                        terms.electorate().roll().count(),
                        members,
                        terms.rule().quorum(),
                        Floor.holds(terms))
                .with(List.of());
    }

    @Override
    public long needed(PollTerms terms) {
        return Terms.needed(terms);
    }

    @Override
    public long floor(PollTerms terms) {
        return Floor.of(terms);
    }

    @Override
    public boolean hidden(PollTerms terms) {
        return Terms.hidden(terms);
    }

    @Override
    public Optional<Duration> earlyClose(PollTerms terms) {
        return Terms.earlyClose(terms);
    }

    @Override
    public List<String> touches(PollTerms terms) {
        return Touched.by(terms);
    }

    /** A sheet that a plain count contradicts is shown with what that says. */
    @Override
    public Decided decide(PollTerms terms, List<Choice> ballots, long objections, boolean upheld) {
        var rule =
                CountingRules.of(terms.rule().rule(), terms.rule().settings()).orElseThrow();
        var count = Counted.by(rule, terms, terms.rule().contest(), ballots);
        var result = Outcomes.of(terms, count, objections, upheld);
        return new Decided(
                result,
                Outcomes.winners(result.outcome(), count.sheet()),
                count.approvals(),
                count.tally(),
                JsonText.of(count.sheet()) + PlainCount.differs(terms, count).orElse(""));
    }

    @Override
    public Optional<Instant> window(PollTerms terms, Outcome outcome, Instant decidedAt) {
        return Windows.until(terms, outcome, decidedAt);
    }

    @Override
    public Optional<Instant> afterVerdict(PollTerms terms, Instant at) {
        return Optional.ofNullable(Windows.afterVerdict(terms, at));
    }

    @Override
    public int supporters(PollTerms terms) {
        return Judging.needed(terms);
    }

    @Override
    public int places(PollTerms terms) {
        return Judging.places(terms);
    }

    @Override
    public boolean isRatified(PollTerms terms, Outcome outcome) {
        return Judging.ratified(terms, outcome);
    }

    @Override
    public List<Effect> enacted(PollTerms terms, List<String> winners) {
        return Effects.won(terms, winners);
    }

    @Override
    public boolean callsAgain(PollTerms terms) {
        return Following.callsAgain(terms);
    }

    @Override
    public boolean goesToPanel(PollTerms terms) {
        return Following.goesToPanel(terms);
    }

    @Override
    public PollTerms next(Reason reason, PollId follows, PollTerms first, Roll roll, Instant opensAt, long members) {
        return new Following(follows, first, roll, opensAt, members).as(reason);
    }

    @Override
    public List<MemberId> panel(String seed, List<MemberId> pool, int places) {
        return PanelOrder.panel(seed, pool, places, member -> true);
    }

    @Override
    public long round(Instant fixed) {
        return Rounds.seeding(fixed);
    }
}
