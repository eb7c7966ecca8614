package org.isonomia.web.membership;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.Answer;
import org.isonomia.command.Origin;
import org.isonomia.command.Refusal;
import org.isonomia.command.membership.MembershipRefusal;
import org.isonomia.command.membership.joinbyinvitation.JoinByInvitation;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.eventstore.LogReader;
import org.isonomia.query.Views;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.WithinQuota;
import org.isonomia.web.security.Newcomers;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Joins by an invitation. Without its secret nothing else is looked at, so that guessing costs us nothing. */
@Component
final class Joining {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final InvitationLinks links;
    private final Views views;
    private final LogReader log;
    private final Newcomers newcomers;
    private final WithinQuota commands;
    private final Clock clock;

    Joining(InvitationLinks links, Views views, LogReader log, Newcomers newcomers, WithinQuota commands, Clock clock) {
        this.views = views;
        this.log = log;
        this.links = links;
        this.newcomers = newcomers;
        this.commands = commands;
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
        var inviter = inviter(invitation);
        if (inviter.isEmpty()) return new Answer.Refused(List.of(Refusal.of(MembershipRefusal.INVITATION_UNKNOWN)));
        var id = Newcomers.command(idempotencyKey);
        var member = new NewIds(id).member();
        var command =
                new JoinByInvitation(invitation, inviter.get(), InvitationLinks.digest(secret), member, name, email);
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
                () -> commands.send(command, new Origin(id, member, null, clock.instant())));
    }

    /** Who issued it; one just issued may not be shown yet. */
    private Optional<MemberId> inviter(InvitationId invitation) {
        return shown(invitation).or(() -> {
            views.runner()
                    .awaitPosition(log.head(), PATIENCE)
                    .exceptionally(late -> false)
                    .join();
            return shown(invitation);
        });
    }

    private Optional<MemberId> shown(InvitationId invitation) {
        return views.invitations()
                .invitation(invitation)
                .map(found -> found.inviter().id());
    }
}
