package org.isonomia.command.community.wakecommunity;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.community.CommunityRefusal.ALREADY_WAKING;
import static org.isonomia.command.community.CommunityRefusal.NOT_HIBERNATING;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.community.Hibernation;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.Tag;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.HibernationEvent.WakingSupported;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** Any three members wake it within thirty days, all where there are fewer (DESIGN "Charter"). */
public record WakeCommunityDecision(Hibernation hibernation, Past<Standing> standing)
        implements Decision<WakeCommunity> {
    public static final int ENOUGH = 3;
    public static final Duration COUNTS = Duration.ofDays(30);

    public static final Reads<WakeCommunity, WakeCommunityDecision> READS = Reads.of(
                    WakeCommunity.class, new WakeCommunityDecision(Hibernation.NONE, Past.nothing()))
            .on(
                    HibernationEvent.class,
                    c -> Tag.community(),
                    (s, e) -> new WakeCommunityDecision(s.hibernation.after(e), s.standing))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new WakeCommunityDecision(s.hibernation, s.standing.plus(e)));

    @Override
    public Verdict decide(WakeCommunity command, Instant now) {
        var members = Standings.members(standing);
        if (!members.contains(command.member())) return refuse(NOT_A_MEMBER);
        if (!hibernation.asleep()) return refuse(NOT_HIBERNATING);
        var until = hibernation.wake().get(command.member());
        if (until != null && now.isBefore(until)) return refuse(ALREADY_WAKING);
        long others = hibernation.wake().entrySet().stream()
                .filter(each -> now.isBefore(each.getValue()) && members.contains(each.getKey()))
                .count();
        var supported = new WakingSupported(command.member(), now.plus(COUNTS));
        return others + 1 >= Math.min(ENOUGH, members.size())
                ? accept(supported, new CommunityWoken(now))
                : accept(supported);
    }
}
