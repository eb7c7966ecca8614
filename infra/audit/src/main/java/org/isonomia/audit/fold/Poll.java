package org.isonomia.audit.fold;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.audit.deciding.Counted;
import org.isonomia.audit.deciding.Effects;
import org.isonomia.audit.deciding.Following;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.audit.deciding.Outcomes;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result;
import org.jspecify.annotations.Nullable;

/** What the entries so far make of one poll. */
final class Poll {
    final Fact opened;
    final PollTerms terms;
    final long roll;

    /** Everybody on the re-derived roll with their last valid ballot; emptied at the close. */
    private Map<MemberId, Optional<BallotCast>> voters = new HashMap<>();

    @Nullable
    Fact closed;

    /** What stood at the close of a hidden poll, until it is opened. */
    Map<MemberId, BallotCast> sealed = Map.of();

    @Nullable
    Fact unsealed;

    @Nullable
    Fact counted;

    @Nullable
    Fact decided;

    boolean settled;

    /** The closing time in force. */
    Instant closesAt;

    boolean extended;
    boolean hastened;

    /** When it would close but for the early close that was announced. */
    Instant later;

    /** Whether a ballot was ever cast. */
    boolean voted;

    @Nullable
    Fact cancelled;

    final Set<MemberId> objectors = new HashSet<>();
    boolean objectionUpheld;

    /** The announcement of a second call, and whether it has opened. */
    @Nullable
    SecondCallAnnounced call;

    boolean followed;

    /** Until when its result can be challenged; absent when it never can. */
    @Nullable
    Instant challengeable;

    @Nullable
    ResultChallenged challenge;

    /** Who raised or supported a challenge. */
    final Set<MemberId> challengers = new HashSet<>();

    /** Lots of volunteers, each in its latest call. */
    final Map<LotOf, LotState> lots = new EnumMap<>(LotOf.class);

    /** The end of its tie. */
    @Nullable
    Fact broken;

    /** On whom the lot of its tie fell. */
    @Nullable
    List<String> winners;

    /** How often it was said what its result means. */
    int statements;

    /** Whether all are asked to ratify it, and whether they annulled it. */
    boolean ratifying;

    boolean unratified;

    /** The verdict on the challenge. */
    @Nullable
    Fact upheld;

    @Nullable
    Fact annulled;

    /** The re-derived roll, kept where a panel may be drawn from it. */
    final List<MemberId> pool;

    @Nullable
    Draw draw;

    String inputDigest = "";
    private @Nullable Counted count;

    /** Why its rule could not count its ballots. */
    private @Nullable RuntimeException unable;

    /** The rule it is counted by; absent when this program does not know it, or not with these settings. */
    final Optional<CountingRule> rule;

    Result.@Nullable Outcome outcome;

    Poll(Fact opened, PollTerms terms, Collection<MemberId> roll) {
        this.opened = opened;
        this.terms = terms;
        this.roll = roll.size();
        this.rule = rule(terms);
        this.closesAt = terms.timing().closesAt();
        this.later = terms.timing().closesAt();
        this.pool = Following.goesToPanel(terms)
                        || terms.electorate().conduct().challenge().isPositive()
                        || terms.hearing().irreversible()
                ? List.copyOf(roll)
                : List.of();
        roll.forEach(member -> voters.put(member, Optional.empty()));
    }

    boolean onRoll(MemberId member) {
        return voters.containsKey(member);
    }

    void cast(BallotCast ballot) {
        voted = true;
        voters.put(ballot.voter(), Optional.of(ballot));
    }

    /** @return whether there was a ballot to withdraw */
    boolean withdraw(MemberId voter) {
        return !Optional.empty().equals(voters.put(voter, Optional.empty()));
    }

    /** How many ballots stand. */
    long ballots() {
        return voters.values().stream().filter(Optional::isPresent).count();
    }

    /** Counts the ballots that stand, unless they are sealed; none is cast afterwards. */
    void close(Fact fact) {
        closed = fact;
        var open = new HashMap<MemberId, Choice>();
        var hidden = new HashMap<MemberId, BallotCast>();
        voters.values().stream().flatMap(Optional::stream).forEach(ballot -> {
            if (ballot.choice() != null) open.put(ballot.voter(), ballot.choice());
            if (ballot.hidden() != null) hidden.put(ballot.voter(), ballot);
        });
        voters = Map.of();
        sealed = hidden;
        if (!Terms.hidden(terms)) count(open);
    }

    /** Nothing is counted. */
    void cancel(Fact fact) {
        closed = fact;
        cancelled = fact;
        voters = Map.of();
    }

    /** @param choices those that are what was sealed */
    void unseal(Fact fact, Map<MemberId, Choice> choices) {
        unsealed = fact;
        sealed = Map.of();
        count(choices);
    }

    /** What its count follows from. */
    @Nullable
    Fact countable() {
        return Terms.hidden(terms) ? unsealed : closed;
    }

    private void count(Map<MemberId, Choice> cast) {
        try {
            count = rule.map(each -> Counted.by(each, terms, terms.rule().contest(), cast.values()))
                    .orElse(null);
        } catch (RuntimeException e) {
            unable = e;
        }
        inputDigest = Digests.sortedLines(cast.entrySet().stream()
                .map(vote -> vote.getKey() + "=" + JsonText.digestLine(vote.getValue()))
                .toList());
    }

    /** Whether its rule makes a result of its ballots at all. */
    boolean isCountable() {
        if (count == null) return false;
        try {
            result(count);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** What follows from the count. */
    Result result(Counted counted) {
        return Outcomes.of(terms, counted, objectors.size(), objectionUpheld);
    }

    private static Optional<CountingRule> rule(PollTerms terms) {
        try {
            terms.rule().contest();
            return CountingRules.of(terms.rule().rule(), terms.rule().settings());
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /** Absent before the close, and when its rule is not known or broke off. */
    @Nullable
    Counted count() {
        return count;
    }

    /** The same for an entry that says it was counted: what its rule broke off over breaks that off, too. */
    @Nullable
    Counted reckoned() {
        if (unable != null) throw unable;
        return count;
    }

    /** Whether a tie goes to a lot. */
    boolean breaksTies() {
        return terms.rule().ties() instanceof TieBreak.Volunteers;
    }

    /** The effects of what the recount has as its winner. */
    List<Effect> adopted() {
        if (winners != null) return Effects.won(terms, winners);
        return Effects.won(terms, count == null ? List.of() : count.sheet().winners());
    }

    Optional<ProposalId> adoptedProposal() {
        var one = terms.matter().proposal();
        if (one != null) return Optional.of(one);
        var won = winners != null
                ? winners
                : count == null ? List.<String>of() : count.sheet().winners();
        return terms.rule().options().stream()
                .filter(option -> won.contains(option.id()))
                .flatMap(option -> Optional.ofNullable(option.proposal()).stream())
                .findFirst();
    }

    /** Adopted, and its effects are neither enacted nor found in conflict yet. */
    boolean awaitsEffects() {
        return terms.matter().binding()
                && outcome == Result.Outcome.ADOPTED
                && !Terms.judges(terms)
                && annulled == null
                && !settled;
    }

    /** What its effects follow from, and when at the earliest; absent while a challenge is heard. */
    Optional<Ripe> ripe() {
        if (upheld != null) {
            var from = upheld.event() instanceof ResultUpheld e ? e.effectsFrom() : null;
            return Optional.of(new Ripe(upheld, from == null ? upheld.at() : from));
        }
        if (decided == null || challenge != null || Judging.ratified(terms, outcome)) return Optional.empty();
        var end = broken == null ? decided : broken;
        return Optional.of(new Ripe(end, challengeable == null ? end.at() : challengeable));
    }

    /** @param cause the entry that effects name as theirs */
    record Ripe(Fact cause, Instant from) {}
}
