package org.isonomia.command.results.supportchallenge;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.NOTHING_CHALLENGED;

import java.time.Instant;
import java.util.ArrayList;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.command.results.Contest;
import org.isonomia.events.Event;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;

/** Any member, once; with enough of them the result is challenged. */
public record SupportChallengeDecision(Drawing drawing) implements Decision<SupportChallenge> {
    public static final Reads<SupportChallenge, SupportChallengeDecision> READS = Drawing.reads(
            SupportChallenge.class,
            SupportChallenge::poll,
            SupportChallengeDecision::new,
            SupportChallengeDecision::drawing);

    @Override
    public Verdict decide(SupportChallenge command, Instant now) {
        if (!drawing.isMember(command.by())) return refuse(NOT_A_MEMBER);
        var contest = new Contest(command.poll(), drawing, now);
        var barred = contest.barred();
        if (barred.isPresent()) return refuse(barred.get());
        var challengers = drawing.following().challengers();
        if (challengers.isEmpty()) return refuse(NOTHING_CHALLENGED);
        if (challengers.contains(command.by())) return accept();
        var events = new ArrayList<Event>();
        events.add(new ChallengeSupported(command.poll(), command.by()));
        events.addAll(contest.with(command.by()));
        return accept(events);
    }
}
