package org.isonomia.web.membership;

import java.time.Instant;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.command.membership.revokeinvitation.RevokeInvitation;
import org.isonomia.events.InvitationId;
import org.isonomia.query.Views;
import org.isonomia.query.membership.invitations.Invitation;
import org.isonomia.query.page.Page;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.api.Required;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invitations as JSON. */
@RestController
@RequestMapping("/api/invitations")
final class InvitationApi {
    private static final int PAGE = 50;

    /** What issuing takes. */
    record Issue(@Nullable Instant expiresAt, int uses) {}

    /** An invitation with the path of its link, for its inviter. */
    record Own(Invitation invitation, String path) {}

    private final Views views;
    private final ApiActs acts;
    private final InvitationLinks links;

    InvitationApi(Views views, ApiActs acts, InvitationLinks links) {
        this.views = views;
        this.acts = acts;
        this.links = links;
    }

    @GetMapping
    Page<Own> own(Visit visit, @RequestParam @Nullable String after) {
        return views.invitations()
                .by(visit.member(), after, PAGE)
                .as(invitations -> invitations.stream()
                        .map(invitation -> new Own(invitation, links.path(invitation.id())))
                        .toList());
    }

    @GetMapping("/{invitation}")
    Own one(Visit visit, @PathVariable InvitationId invitation) {
        return views.invitations()
                .invitation(invitation)
                .filter(found -> found.inviter().id().equals(visit.member()))
                .map(found -> new Own(found, links.path(invitation)))
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping
    ResponseEntity<?> issue(Visit visit, @RequestBody Issue body) {
        var invitation = NewIds.of(acts.origin(visit)).invitation();
        var command = new IssueInvitation(
                invitation,
                visit.member(),
                links.digest(invitation),
                Required.field(body.expiresAt(), "expiresAt"),
                body.uses());
        return acts.send(visit, command, "/api/invitations/" + invitation);
    }

    @PostMapping("/{invitation}/revoke")
    ResponseEntity<?> revoke(Visit visit, @PathVariable InvitationId invitation) {
        return acts.send(visit, new RevokeInvitation(invitation, visit.member()), null);
    }
}
