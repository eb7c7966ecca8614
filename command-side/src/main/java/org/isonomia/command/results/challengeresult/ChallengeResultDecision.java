package org.isonomia.command.results.challengeresult;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.CHALLENGED_BY_YOU;
import static org.isonomia.command.polls.PollRefusal.CHALLENGES_SPENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.command.results.Contest;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.Event;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ResultChallenged;

/**
 * A member challenges a result as long as its procedure says, and within a budget; effects wait that long anyway. It is
 * heard once enough members challenge it. Of polls of the first rules one was enough.
 *
 * @param raised when this member challenged a result, in order of the log
 */
public record ChallengeResultDecision(Drawing drawing, List<Instant> raised) implements Decision<ChallengeResult> {
    public static final int LONGEST_WHY = 4_000;

    public static final Reads<ChallengeResult, ChallengeResultDecision> READS = Drawing.reads(
                    ChallengeResult.class,
                    ChallengeResult::poll,
                    drawing -> new ChallengeResultDecision(drawing, List.of()),
                    ChallengeResultDecision::drawing,
                    (s, drawing) -> new ChallengeResultDecision(drawing, s.raised))
            .on(ChallengeRaised.class, c -> Tag.challenger(c.by()), (s, e) -> s.raising(e));

    private ChallengeResultDecision raising(ChallengeRaised event) {
        var more = new ArrayList<>(raised);
        more.add(event.raisedAt());
        return new ChallengeResultDecision(drawing, List.copyOf(more));
    }

    @Override
    public Verdict decide(ChallengeResult command, Instant now) {
        if (!drawing.isMember(command.by())) return refuse(NOT_A_MEMBER);
        Verdict faulty = Refusal.anyOf(
                new Input().text("why", command.why(), LONGEST_WHY).faults());
        if (faulty != null) return faulty;
        var contest = new Contest(command.poll(), drawing, now);
        var barred = contest.barred();
        if (barred.isPresent()) return refuse(barred.get());
        var reason = Sealed.of(command.by(), command.why().strip());
        if (drawing.terms().isOfFirstRules()) return accept(first(command, reason, now));
        if (drawing.following().challengers().contains(command.by())) return refuse(CHALLENGED_BY_YOU);
        var ofThisYear = raised.stream()
                .filter(at -> at.plus(Challenges.YEAR).isAfter(now))
                .toList();
        if (ofThisYear.size() >= Challenges.BUDGET)
            return refuse(Refusal.of(CHALLENGES_SPENT)
                    .with("budget", Challenges.BUDGET)
                    .with("again", ofThisYear.getFirst().plus(Challenges.YEAR)));
        var events = new ArrayList<Event>();
        events.add(new ChallengeRaised(command.poll(), command.by(), now, reason));
        events.addAll(contest.with(command.by()));
        return accept(events);
    }

    private List<Event> first(ChallengeResult command, Sealed<String> reason, Instant now) {
        var terms = drawing.terms();
        long round = PanelDraw.round(now);
        return List.of(
                new ResultChallenged(command.poll(), command.by(), reason, List.of(command.by())),
                new PoolFixed(
                        command.poll(),
                        terms.electorate().roll(),
                        Challenges.places(terms.electorate().conduct()),
                        List.of(),
                        round,
                        PanelDraw.until(round)));
    }
}
