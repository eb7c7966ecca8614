package org.isonomia.command.polls.follow;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Following;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.SecondCallAnnounced;
import org.isonomia.events.polls.PollEvent.Settlement;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.Reopening;
import org.isonomia.rules.sortition.PanelDraw;

/**
 * A binding poll that failed its quorum is called once more, with notice, when its procedure says so; one to which
 * objections stand goes to the supermajority at once; one whose result was annulled is held again. Otherwise the matter has lapsed: its result is its end.
 */
public record FollowingDecision(Following following, boolean drawing) implements Decision<FollowUp> {
    public static final Reads<FollowUp, FollowingDecision> READS = Reads.of(
                    FollowUp.class, new FollowingDecision(Following.NOTHING, false))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> s.on(s.following.on(s.following.ground().after(e))))
            .on(
                    CharterAdopted.class,
                    c -> Tag.community(),
                    (s, e) -> s.on(s.following.on(s.following.ground().after(e))))
            .on(
                    PollCounted.class,
                    c -> Tag.turnout(),
                    (s, e) -> s.on(s.following.on(s.following.ground().after(e))))
            .on(PollOpened.class, c -> Tag.poll(c.poll()), (s, e) -> s.on(s.following.after(e)))
            .on(Settlement.class, c -> Tag.poll(c.poll()), (s, e) -> s.on(s.following.after(e)))
            .on(PoolFixed.class, c -> Tag.poll(c.poll()), (s, e) -> new FollowingDecision(s.following, true));

    private FollowingDecision on(Following next) {
        return new FollowingDecision(next, drawing);
    }

    @Override
    public Verdict decide(FollowUp command, Instant now) {
        if (following.first().isEmpty()) return refuse(POLL_UNKNOWN);
        if (following.decided().isEmpty()) return refuse(NOT_CLOSED);
        var terms = following.first().get();
        if (!terms.binding()) return accept();
        if (following.annulled()) return rerun(command, terms, now);
        return switch (following.decided().get().outcome()) {
            case QUORUM_FAILED -> again(command, terms, now);
            case OBJECTED -> {
                var next = PollId.following(command.poll(), Reason.OBJECTED.name());
                var reopening = Reopening.objected(command.poll(), terms, following.roll(), now);
                yield accept(following.open(next, reopening, now));
            }
            case ADOPTED, REJECTED, CHOSEN, TIED, NO_CHOICE -> accept();
        };
    }

    private Verdict again(FollowUp command, PollTerms terms, Instant now) {
        var call = terms.conduct().secondCall();
        if (following.call().isPresent()) return accept();
        if (call == null || terms.occasion().reason() != Reason.FIRST_CALL) return fallback(command, terms, now);
        var next = PollId.following(command.poll(), Reason.SECOND_CALL.name());
        return accept(new SecondCallAnnounced(command.poll(), next, now.plus(call.notice())));
    }

    private Verdict rerun(FollowUp command, PollTerms terms, Instant now) {
        var next = PollId.following(command.poll(), Reason.RERUN.name());
        return accept(following.open(next, Reopening.rerun(command.poll(), terms, following.roll(), now), now));
    }

    private Verdict fallback(FollowUp command, PollTerms terms, Instant now) {
        if (drawing || !PanelDraw.follows(terms)) return accept();
        long round = PanelDraw.round(now);
        return accept(new PoolFixed(
                command.poll(), terms.roll(), terms.conduct().fallback().places(), round, PanelDraw.until(round)));
    }
}
