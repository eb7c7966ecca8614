package org.isonomia.audit.differential;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result.Outcome;

/** One matter from its first poll to its end, line by line, by the rules it is given: the same seed, the same ballots. */
final class Course {
    private static final PollId POLL = new PollId("p_first");
    private static final int MOST = 6;

    private final Rules rules;
    private final Random random;
    private final SmallCommunity community;
    private final List<String> lines = new ArrayList<>();
    private final List<PollCounted> counted = new ArrayList<>();
    private Instant now = SmallCommunity.NOW;

    private Course(Rules rules, long seed) {
        this.rules = rules;
        random = new Random(seed);
        community = new SmallCommunity(random);
    }

    /** What happens, after what the community is. */
    static List<String> of(Rules rules, long seed) {
        var course = new Course(rules, seed);
        course.lines.add(course.community.toString());
        course.first();
        return course.lines;
    }

    private void first() {
        int habit = random.nextInt(30);
        for (int past = 0; past < habit; past++) counted.add(past(past));
        var proposals = community.proposals;
        boolean rivals = proposals.size() > 1;
        var effects =
                proposals.stream().flatMap(each -> each.effects().stream()).toList();
        var kind = rules.kind(community.charter, proposals, community.people.size());
        var procedure = rules.procedure(community.charter, kind, effects, community.people.size());
        var putForward = now.minus(Duration.ofDays(random.nextInt(9)));
        var voters = voters(procedure.conduct().electorate(), putForward);
        if (voters.isEmpty()) {
            lines.add("nobody may vote");
            return;
        }
        var roll = rules.roll(voters);
        boolean consent = procedure.rule().equals(Consent.ID) && !rivals;
        var settings = rivals
                ? rules.settings(procedure, kind, effects, community.people.size(), roll.count())
                : consent ? Map.<String, String>of() : rules.yesNo(procedure, roll.count());
        poll(
                POLL,
                new PollTerms(
                        new PollMatter(
                                random.nextInt(8) > 0,
                                "Which?",
                                rivals ? null : proposals.getFirst().proposal(),
                                rivals ? 0 : 1,
                                rivals ? List.<Effect>of() : effects,
                                kind,
                                1),
                        new PollRule(
                                rivals ? Deciding.RIVALS : consent ? Consent.ID : "yes-no/1",
                                settings,
                                rivals
                                        ? rules.options(proposals)
                                        : consent ? PollOption.CONSENT : org.isonomia.events.polls.PollOption.YES_OR_NO,
                                1,
                                rivals ? new TieBreak.Volunteers() : TieBreak.NONE,
                                procedure.quorum(),
                                procedure.threshold()),
                        new PollElectorate(procedure.conduct(), null, roll),
                        new PollTiming(now, now.plus(procedure.voting())),
                        Occasion.first(null, putForward),
                        null,
                        community.first ? Deciding.FIRST : Deciding.SECOND,
                        community.first ? roll.count() : community.people.size(),
                        community.first ? org.isonomia.events.polls.Hearing.NONE : rules.hearing(proposals)),
                voters,
                0);
    }

    private PollCounted past(int number) {
        long roll = 1 + random.nextInt(60);
        long ballots = random.nextLong(roll + 1);
        return new PollCounted(
                new PollId("p_past" + number),
                community.one(List.of(org.isonomia.events.community.DecisionKind.values())),
                null,
                now.minus(Duration.ofDays(random.nextInt(90))),
                "yes-no/1",
                roll,
                ballots,
                random.nextLong(ballots + 1),
                0,
                List.of(),
                null,
                "",
                null);
    }

    private List<MemberId> voters(org.isonomia.events.community.Electorate electorate, Instant putForward) {
        return community.people.stream()
                .filter(person -> rules.mayVote(electorate, putForward, person))
                .map(Person::id)
                .toList();
    }

    private void poll(PollId poll, PollTerms terms, List<MemberId> voters, int depth) {
        long members = community.people.size();
        lines.add("opens " + terms);
        lines.add("forecast " + rules.forecast(terms, members, counted));
        lines.add("needs " + rules.needed(terms) + ", floor " + rules.floor(terms) + ", hidden " + rules.hidden(terms)
                + ", early " + rules.earlyClose(terms) + ", touches " + rules.touches(terms) + ", round "
                + rules.round(terms.timing().opensAt()));
        var ballots = Ballots.of(terms, voters.size(), random);
        boolean upheld = terms.rule().is(Consent.ID) && random.nextInt(6) == 0;
        long objecting = ballots.stream().filter(Deciding::objects).count();
        lines.add("ballots " + ballots + (upheld ? ", an objection upheld" : ""));
        now = terms.timing().closesAt();
        var decided = rules.decide(terms, ballots, objecting, upheld);
        var outcome = decided.result().outcome();
        lines.add("decided " + decided);
        lines.add("challengeable until " + rules.window(terms, outcome, now) + " by " + rules.supporters(terms)
                + ", to " + rules.places(terms) + ", stands " + rules.afterVerdict(terms, now) + ", all ratify "
                + rules.isRatified(terms, outcome));
        if (outcome == Outcome.ADOPTED) lines.add("enacts " + rules.enacted(terms, decided.winners()));
        if (depth < MOST) followed(poll, terms, outcome, depth);
    }

    private void followed(PollId poll, PollTerms terms, Outcome outcome, int depth) {
        var reasons = new ArrayList<Reason>();
        if (outcome == Outcome.OBJECTED) reasons.add(Reason.OBJECTED);
        if (outcome == Outcome.QUORUM_FAILED && rules.callsAgain(terms)) reasons.add(Reason.SECOND_CALL);
        else if (outcome == Outcome.QUORUM_FAILED && rules.goesToPanel(terms))
            reasons.addAll(List.of(Reason.PANEL, Reason.DEMANDED));
        if (rules.isRatified(terms, outcome)) reasons.add(Reason.RATIFY);
        if (rules.window(terms, outcome, now).isPresent()) reasons.addAll(List.of(Reason.CHALLENGE, Reason.RERUN));
        lines.add("followed by " + reasons);
        if (reasons.isEmpty()) return;
        var reason = reasons.get(random.nextInt(reasons.size()));
        var voters = reason == Reason.RATIFY
                ? community.people.stream().map(Person::id).toList()
                : voters(terms.electorate().conduct().electorate(), terms.putForward());
        if (reason == Reason.PANEL || reason == Reason.CHALLENGE) {
            var seed = Stream.generate(() -> "" + random.nextInt(10)).limit(64).reduce("", String::concat);
            voters = rules.panel(seed, voters, rules.places(terms));
            lines.add("panel " + voters);
        }
        if (voters.isEmpty()) return;
        Roll roll = rules.roll(voters);
        var next = PollId.following(poll, reason.name());
        poll(
                next,
                rules.next(reason, poll, terms, roll, now.plusSeconds(60), community.people.size()),
                voters,
                depth + 1);
    }
}
