package org.isonomia.command.guard.planted;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Verdict;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;

/** Removes a member that no decision removed. */
record Decree(MemberId member) implements Decision<String> {
    @Override
    public Verdict decide(String command, Instant now) {
        return Verdict.accept(new MemberRemoved(member));
    }
}
