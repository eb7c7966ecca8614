package org.isonomia.command.membership.leavecommunity;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** Nobody can be kept: leaving depends on being a member and on nothing else. */
public record LeaveCommunityDecision(boolean member) implements Decision<LeaveCommunity> {
    public static final Reads<LeaveCommunity, LeaveCommunityDecision> READS = Reads.of(
                    LeaveCommunity.class, new LeaveCommunityDecision(false))
            .on(
                    Standing.class,
                    c -> Tag.member(c.member()),
                    (state, e) -> new LeaveCommunityDecision(Standings.isMemberAfter(e)));

    @Override
    public Verdict decide(LeaveCommunity command, Instant now) {
        return member ? accept(new MemberLeft(command.member())) : refuse(NOT_A_MEMBER);
    }
}
