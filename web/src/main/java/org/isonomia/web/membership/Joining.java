package org.isonomia.web.membership;

import java.time.Clock;
import java.util.List;
import org.isonomia.command.Answer;
import org.isonomia.command.Origin;
import org.isonomia.command.Refusal;
import org.isonomia.command.membership.MembershipRefusal;
import org.isonomia.command.membership.join.JoinByInvitation;
import org.isonomia.events.InvitationId;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.security.Newcomers;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Joins by an invitation. Without its secret nothing else is looked at, so that guessing costs us nothing. */
@Component
final class Joining {
    private final InvitationLinks links;
    private final Newcomers newcomers;
    private final Acts acts;
    private final Clock clock;

    Joining(InvitationLinks links, Newcomers newcomers, Acts acts, Clock clock) {
        this.links = links;
        this.newcomers = newcomers;
        this.acts = acts;
        this.clock = clock;
    }

    Answer join(
            ServerWebExchange exchange,
            InvitationId invitation,
            String secret,
            String name,
            String email,
            String idempotencyKey,
            String password) {
        if (!links.opens(invitation, secret))
            return new Answer.Refused(List.of(Refusal.of(MembershipRefusal.INVITATION_UNKNOWN)));
        var id = Newcomers.command(idempotencyKey);
        var member = new NewIds(id).member();
        var command = new JoinByInvitation(invitation, InvitationLinks.digest(secret), member, name, email);
        return newcomers.admit(
                exchange,
                member,
                name,
                "name",
                email,
                "email",
                password,
                "password",
                command.faults(),
                () -> acts.send(command, new Origin(id, member, null, clock.instant())));
    }
}
