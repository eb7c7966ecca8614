package org.isonomia.web.wiring;

import org.isonomia.command.membership.Standings;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Reaction;
import org.isonomia.web.security.AuditTokens;
import org.isonomia.web.security.Sessions;

/**
 * Ends the programs of who is no member any more, and the sessions of who was removed, for good: should they come back,
 * nothing of before opens anything. That neither opens anything meanwhile is asked at every request.
 */
final class EndingReaction implements Reaction {
    private static final String NAME = "whenMembershipEndedThenEndAccess";
    private final Sessions sessions;
    private final AuditTokens programs;

    EndingReaction(Sessions sessions, AuditTokens programs) {
        this.sessions = sessions;
        this.programs = programs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(LogEntry entry) {
        return entry.recorded().event() instanceof Standing standing && !Standings.isMemberAfter(standing);
    }

    @Override
    public void react(LogEntry entry) {
        if (!(entry.recorded().event() instanceof Standing standing) || Standings.isMemberAfter(standing)) return;
        programs.revokeAll(standing.member());
        if (Standings.isRemovedAfter(standing)) sessions.endAll(standing.member());
    }
}
