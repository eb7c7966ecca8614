package org.isonomia.web.polls;

import static org.isonomia.audit.history.Community.ADA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Draft;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Asked;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.polls.askforadvice.AskForAdviceDecision;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.castballot.CastBallotDecision;
import org.isonomia.command.polls.closepoll.ClosePoll;
import org.isonomia.command.polls.closepoll.ClosePollDecision;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.countpoll.CountPollDecision;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.yesno.YesNo;

/** One poll from its request to its result, drawn by a seed: often nonsense, as a member or a program may send it. */
final class PollWalk {
    private static final PollId POLL = new PollId("p_walk");
    private static final Map<String, List<String>> SETTINGS = Map.ofEntries(
            Map.entry("default", List.of("o1", "status-quo", "", "o9")),
            Map.entry("quorum", List.of("0", "2", "1/2", "many")),
            Map.entry("majority", List.of("1", "2", "unopposed", "0")),
            Map.entry("majorities", List.of("2 o1", "3 o9", "x")),
            Map.entry("ratio_test", List.of("strict", "at-least")),
            Map.entry("unranked", List.of("last", "not-compared", "zero", "average")),
            Map.entry("dots_per_voter", List.of("1", "3", "0")),
            Map.entry("all_dots", List.of("true", "false")),
            Map.entry("least", List.of("0", "1", "4", "-1")),
            Map.entry("most", List.of("0", "1", "2", "9")),
            Map.entry("min", List.of("0", "-5", "9")),
            Map.entry("max", List.of("1", "5", "-6")),
            Map.entry("omega_digits", List.of("1", "6", "9", "10")),
            Map.entry("last_place_points", List.of("0", "1", "2")),
            Map.entry("decimals", List.of("0", "2", "9")),
            Map.entry("base", List.of("cast", "participants", "electorate")),
            Map.entry("electorate", List.of("0", "4")),
            Map.entry("electorate_share", List.of("0", "2/5")),
            Map.entry("share", List.of("1/2", "2/3", "2")));

    record End(PollTerms terms, CountSheet sheet, List<Choice> choices) {}

    private final Community log = new Community("bo", "cy", "di");
    private final List<Refusal> refusals = new ArrayList<>();
    private final Random random;

    PollWalk(long seed) {
        random = new Random(seed);
    }

    List<Draft> drafts() {
        return log.drafts;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** @return nothing when it was refused at its opening */
    Optional<End> walk() {
        var opening = decide(AskForAdviceDecision.READS, request(), log.now.plusSeconds(1));
        if (opening.isEmpty()) return Optional.empty();
        log.act(ADA, opening.get().toArray(Event[]::new));
        var terms = opening.get().stream()
                .filter(PollOpened.class::isInstance)
                .map(event -> ((PollOpened) event).terms())
                .findFirst()
                .orElseThrow();
        var cast = new HashMap<MemberId, Choice>();
        for (int ballot = random.nextInt(9); ballot > 0; ballot--) cast(terms, cast);
        log.now = terms.timing().closesAt();
        var closed = log.clock(decided(ClosePollDecision.READS, new ClosePoll(POLL)));
        var counting = decided(CountPollDecision.READS, new CountPoll(POLL));
        log.because(closed, counting);
        var counted = (PollCounted) counting[0];
        var ballots = Ballots.of(terms.rule().contest(), cast.values());
        var sheet = terms.rule().countingRule().count(terms.rule().contest(), ballots);
        if (counted.ballots() != cast.size()) throw new AssertionError(counted + " of " + cast);
        return Optional.of(new End(terms, sheet, List.copyOf(cast.values())));
    }

    private void cast(PollTerms terms, Map<MemberId, Choice> cast) {
        var members = List.copyOf(log.members);
        var voter = members.get(random.nextInt(members.size()));
        var command = new CastBallot(POLL, voter, choice(terms), random.nextBoolean() ? "Because" : null);
        decide(CastBallotDecision.READS, command, log.now.plusSeconds(1)).ifPresent(events -> {
            log.act(voter, events.toArray(Event[]::new));
            cast.put(voter, java.util.Objects.requireNonNull(((BallotCast) events.getFirst()).choice()));
        });
    }

    private AskForAdvice request() {
        String rule = one(List.copyOf(CountingRules.ids()));
        var settings = new HashMap<String, String>();
        if (rule.equals(Deciding.RIVALS) && random.nextBoolean()) settings.put("default", "o1");
        else if (random.nextInt(3) == 0) {
            String name = one(SETTINGS.keySet().stream().sorted().toList());
            settings.put(name, one(SETTINGS.getOrDefault(name, List.of())));
        }
        var asked = new Asked(rule, settings, options(rule), random.nextInt(4) == 0 ? random.nextInt(4) : 1);
        return new AskForAdvice(POLL, ADA, "Which?", null, null, asked);
    }

    private List<PollOption> options(String rule) {
        if (rule.equals(YesNo.ID) && random.nextInt(4) > 0) return PollOption.YES_OR_NO;
        if (rule.equals(Consent.ID) && random.nextInt(4) > 0) return PollOption.CONSENT;
        var options = new ArrayList<>(IntStream.range(0, random.nextInt(6))
                .mapToObj(number -> PollOption.of("o" + number, "Option " + number))
                .toList());
        if (random.nextInt(6) == 0) options.addFirst(PollOption.of(Deciding.STATUS_QUO, "As it is"));
        if (random.nextInt(20) == 0) options.add(PollOption.of("o1", "The same again"));
        return options;
    }

    /** Of any form, naming options that are there, and some that are not. */
    private Choice choice(PollTerms terms) {
        var options = new ArrayList<>(
                terms.rule().options().stream().map(PollOption::id).toList());
        if (random.nextInt(9) == 0) options.add("o9");
        java.util.Collections.shuffle(options, random);
        var some = options.subList(0, random.nextInt(options.size() + 1));
        int form = random.nextInt(4) == 0
                ? random.nextInt(5)
                : terms.rule().countingRule().form().ordinal();
        return switch (form) {
            case 0 -> new Choice.One(options.getFirst());
            case 1 -> new Choice.Approved(List.copyOf(some));
            case 2 -> new Choice.Ranked(some.stream().map(List::of).toList());
            case 3 -> {
                var points = new HashMap<String, Long>();
                some.forEach(option -> points.put(option, (long) random.nextInt(4)));
                yield new Choice.Scored(points);
            }
            default -> Choice.BLANK;
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What must be accepted: nothing keeps an open poll from ending. */
    private <C, S extends Decision<C>> Event[] decided(Reads<C, S> reads, C command) {
        return decide(reads, command, log.now)
                .orElseThrow(() -> new AssertionError(command + " was refused: " + refusals))
                .toArray(Event[]::new);
    }

    private <C, S extends Decision<C>> Optional<List<Event>> decide(Reads<C, S> reads, C command, Instant now) {
        S state = reads.nothing();
        for (Draft draft : log.drafts)
            state = reads.evolve(state, command, draft.event(), Isonomia.CATALOGUE.tags(draft.event()));
        return switch (state.decide(command, now)) {
            case Verdict.Accepted accepted -> Optional.of(accepted.events());
            case Verdict.Refused refused -> {
                refusals.addAll(refused.reasons());
                yield Optional.empty();
            }
        };
    }
}
