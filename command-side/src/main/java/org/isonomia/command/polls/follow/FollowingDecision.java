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
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.SecondCallAnnounced;
import org.isonomia.events.polls.PollEvent.Settlement;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.Reopening;

/**
 * A binding poll that failed its quorum is called once more, with notice, when its procedure says so; one to which
 * objections stand goes to the supermajority at once. Otherwise the matter has lapsed: its result is its end.
 */
public record FollowingDecision(Following following) implements Decision<FollowUp> {
    public static final Reads<FollowUp, FollowingDecision> READS = Reads.of(
                    FollowUp.class, new FollowingDecision(Following.NOTHING))
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
            .on(Settlement.class, c -> Tag.poll(c.poll()), (s, e) -> s.on(s.following.after(e)));

    private FollowingDecision on(Following next) {
        return new FollowingDecision(next);
    }

    @Override
    public Verdict decide(FollowUp command, Instant now) {
        if (following.first().isEmpty()) return refuse(POLL_UNKNOWN);
        if (following.decided().isEmpty()) return refuse(NOT_CLOSED);
        var terms = following.first().get();
        if (!terms.binding()) return accept();
        return switch (following.decided().get().outcome()) {
            case QUORUM_FAILED -> secondCall(command, terms, now);
            case OBJECTED -> {
                var next = PollId.following(command.poll(), Reason.OBJECTED.name());
                var reopening = Reopening.objected(command.poll(), terms, following.roll(), now);
                yield accept(following.open(next, reopening, now));
            }
            case ADOPTED, REJECTED, CHOSEN, TIED, NO_CHOICE -> accept();
        };
    }

    private Verdict secondCall(FollowUp command, PollTerms terms, Instant now) {
        var call = terms.conduct().secondCall();
        if (call == null
                || terms.occasion().reason() != Reason.FIRST_CALL
                || following.call().isPresent()) return accept();
        var next = PollId.following(command.poll(), Reason.SECOND_CALL.name());
        return accept(new SecondCallAnnounced(command.poll(), next, now.plus(call.notice())));
    }
}
