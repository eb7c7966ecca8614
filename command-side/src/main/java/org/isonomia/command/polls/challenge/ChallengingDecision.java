package org.isonomia.command.polls.challenge;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.PollRefusal.RESULT_CHALLENGED;
import static org.isonomia.command.polls.PollRefusal.RESULT_FINAL;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.polls.Following;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.DrawEvent.PoolFixed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.ResultChallenged;
import org.isonomia.events.polls.PollEvent.Settlement;
import org.isonomia.rules.deciding.Challenges;
import org.isonomia.rules.sortition.PanelDraw;

/**
 * Any member challenges a result, once, as long as its procedure says; effects wait that long anyway. A panel drawn from
 * the poll's roll hears it.
 */
public record ChallengingDecision(Following following, boolean member) implements Decision<ChallengeResult> {
    public static final int LONGEST_WHY = 4_000;

    public static final Reads<ChallengeResult, ChallengingDecision> READS = Reads.of(
                    ChallengeResult.class, new ChallengingDecision(Following.NOTHING, false))
            .on(
                    PollOpened.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new ChallengingDecision(s.following.after(e), s.member))
            .on(
                    Settlement.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new ChallengingDecision(s.following.after(e), s.member))
            .on(
                    Standing.class,
                    c -> Tag.member(c.by()),
                    (s, e) -> new ChallengingDecision(s.following, Standings.isMemberAfter(e)));

    @Override
    public Verdict decide(ChallengeResult command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        Verdict faulty = Refusal.anyOf(
                new Input().text("why", command.why(), LONGEST_WHY).faults());
        if (faulty != null) return faulty;
        if (following.first().isEmpty()) return refuse(POLL_UNKNOWN);
        if (following.challenge().isPresent()) return refuse(RESULT_CHALLENGED);
        boolean open = following
                .decided()
                .map(decided -> decided.challengeableUntil())
                .filter(now::isBefore)
                .isPresent();
        if (!open) return refuse(RESULT_FINAL);
        var terms = following.first().get();
        long round = PanelDraw.round(now);
        return accept(
                new ResultChallenged(
                        command.poll(),
                        command.by(),
                        Sealed.of(command.by(), command.why().strip())),
                new PoolFixed(
                        command.poll(),
                        terms.roll(),
                        Challenges.places(terms.conduct()),
                        round,
                        PanelDraw.until(round)));
    }
}
