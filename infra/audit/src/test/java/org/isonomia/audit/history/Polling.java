package org.isonomia.audit.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.PollCount;
import org.isonomia.deciding.Sought;
import org.isonomia.deciding.Touches;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.EffectsQueued;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result;

/** Polls from their opening to what follows from their results. */
public class Polling extends Log {
    private static final String WORDS = "Because";

    public final TreeSet<MemberId> members =
            new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
    private final List<PollCounted> counted = new ArrayList<>();
    private final Map<PollId, PollTerms> polls = new LinkedHashMap<>();
    private final Map<PollId, Map<MemberId, Choice>> ballots = new LinkedHashMap<>();
    private final Map<PollId, List<String>> queue = new LinkedHashMap<>();

    public void vote(PollId poll, MemberId voter, String choice) {
        vote(poll, voter, new Choice.One(choice));
    }

    public void vote(PollId poll, MemberId voter, Choice choice) {
        act(
                voter,
                terms(poll).hidden()
                        ? new BallotCast(poll, voter, null, Sealed.of(poll, choice), Sealed.of(voter, WORDS))
                        : BallotCast.open(poll, voter, choice));
        ballots(poll).put(voter, choice);
    }

    public void withdraw(PollId poll, MemberId voter) {
        act(voter, new BallotWithdrawn(poll, voter));
        ballots(poll).remove(voter);
    }

    /** Closes by the clock, counts and decides. @return the id of the decision's entry */
    public UUID settle(PollId poll) {
        return settle(poll, terms(poll).timing().closesAt(), 0, false);
    }

    /**
     * @param objections that stand
     * @param upheld whether the proposer upheld one
     */
    public UUID settle(PollId poll, Instant closesAt, long objections, boolean upheld) {
        var terms = terms(poll);
        now = closesAt;
        int place = drafts.size();
        clock(closing(poll, terms).toArray(Event[]::new));
        var closed = drafts.get(place).stamp().id();
        if (terms.hidden()) {
            because(closed, opened(poll, terms).toArray(Event[]::new));
            closed = drafts.reversed().stream()
                    .filter(draft -> draft.event() instanceof BallotsOpened)
                    .findFirst()
                    .orElseThrow()
                    .stamp()
                    .id();
        }
        var count = PollCount.of(terms, ballots(poll).values());
        var result = Deciding.decide(terms, count, objections, upheld);
        var lines = ballots(poll).entrySet().stream()
                .map(ballot -> ballot.getKey() + "=" + JsonText.digestLine(ballot.getValue()))
                .toList();
        var last = counted(poll, terms, closesAt, count, Digests.sortedLines(lines));
        counted.add(last);
        var events = new ArrayList<Event>();
        events.add(last);
        events.add(new PollDecided(
                poll,
                terms.matter().binding(),
                result.outcome(),
                Deciding.winners(result, count.sheet()),
                result.ticks(),
                Challenges.until(terms, result.outcome(), closesAt).orElse(null)));
        var proposal = terms.matter().proposal();
        if (upheld && proposal != null)
            events.add(new ProposalSentBack(proposal, poll, now, now.plus(Duration.ofDays(90))));
        if (result.outcome() != Result.Outcome.ADOPTED && result.outcome() != Result.Outcome.TIED)
            events.addAll(done(poll));
        events.addAll(verdict(poll, terms, result.outcome()));
        return because(closed, events.toArray(Event[]::new));
    }

    private List<Event> closing(PollId poll, PollTerms terms) {
        var touches = Touches.of(terms);
        if (touches.isEmpty()) return List.of(new PollClosed(poll));
        queue.put(poll, touches);
        return List.of(new PollClosed(poll), new EffectsQueued(poll, touches));
    }

    /** That its effects are done, and whom that frees. */
    List<Event> done(PollId poll) {
        var before = waiting();
        if (queue.remove(poll) == null) return List.of();
        var events = new ArrayList<Event>();
        events.add(new EffectsDone(poll));
        before.removeAll(waiting());
        before.remove(poll);
        before.forEach(other -> events.add(new EffectsFreed(other, poll)));
        return events;
    }

    private List<PollId> waiting() {
        var waiting = new ArrayList<PollId>();
        var earlier = new java.util.HashSet<String>();
        queue.forEach((poll, touches) -> {
            if (touches.stream().anyMatch(earlier::contains)) waiting.add(poll);
            earlier.addAll(touches);
        });
        return waiting;
    }

    /** What takes effect, or cannot, says in the same command that it has. */
    @Override
    public UUID because(UUID cause, Event... events) {
        var all = new ArrayList<>(List.of(events));
        if (events[0] instanceof EffectsEnacted e) all.addAll(done(e.poll()));
        if (events[0] instanceof EffectConflicted e) all.addAll(done(e.poll()));
        return super.because(cause, all.toArray(Event[]::new));
    }

    private List<Event> verdict(PollId panel, PollTerms terms, Result.Outcome outcome) {
        var judged = terms.occasion().follows();
        if (judged == null || !terms.occasion().isOfResult()) return List.of();
        boolean adopted = outcome == Result.Outcome.ADOPTED;
        if (adopted == (terms.occasion().reason() == Occasion.Reason.RATIFY))
            return List.of(new ResultUpheld(
                    judged, panel, Challenges.afterVerdict(terms, now).orElse(null)));
        var events = new ArrayList<Event>();
        events.add(new ResultAnnulled(judged, panel));
        events.addAll(done(judged));
        return events;
    }

    /** With the objections of hidden consent, in the words of every hidden ballot. */
    private List<Event> opened(PollId poll, PollTerms terms) {
        var openings = openings(poll);
        var events = new ArrayList<Event>();
        events.add(new BallotsOpened(poll, 1, openings));
        if (terms.rule().is(Consent.ID))
            openings.stream()
                    .filter(opening -> Deciding.objects(opening.choice()))
                    .forEach(opening ->
                            events.add(new ObjectionRaised(poll, opening.voter(), Sealed.of(opening.voter(), WORDS))));
        return events;
    }

    /** The salts of an export are all zeros. */
    private List<OpenedBallot> openings(PollId poll) {
        var openings = new ArrayList<OpenedBallot>();
        ballots(poll).forEach((voter, choice) -> openings.add(new OpenedBallot(voter, choice, "0".repeat(64))));
        return OpenedBallot.parts(openings).getFirst();
    }

    public static PollCounted counted(PollId poll, PollTerms terms, PollCount count, String digest) {
        return counted(poll, terms, terms.timing().closesAt(), count, digest);
    }

    private static PollCounted counted(
            PollId poll, PollTerms terms, Instant countedAt, PollCount count, String digest) {
        return new PollCounted(
                poll,
                terms.matter().kind(),
                terms.electorate().rollOf(),
                countedAt,
                terms.rule().rule(),
                terms.electorate().roll().count(),
                count.sheet().ballots(),
                count.approvals(),
                count.sheet().blank(),
                count.sheet().winners(),
                count.tally(),
                digest,
                JsonText.sheet(count.sheet()));
    }

    public PollTerms terms(PollId poll) {
        return java.util.Objects.requireNonNull(polls.get(poll));
    }

    public Map<MemberId, Choice> ballots(PollId poll) {
        return ballots.computeIfAbsent(poll, unused -> new LinkedHashMap<>());
    }

    /** The list of the roll and the terms, as far as this remembers them to settle the poll. */
    List<Event> opening(PollId poll, PollTerms given, Collection<MemberId> roll) {
        var sought = Sought.of(given, members.size(), given.timing().opensAt());
        var terms = given.foreseeing(sought.forecast(counted, List.of()));
        polls.put(poll, terms);
        var events = new ArrayList<Event>();
        var parts = Roll.parts(roll);
        for (int part = 1; part <= parts.size(); part++) events.add(new RollListed(poll, part, parts.get(part - 1)));
        events.add(new PollOpened(poll, terms));
        return events;
    }

    /** How many were opened so far. */
    int polls() {
        return polls.size();
    }
}
