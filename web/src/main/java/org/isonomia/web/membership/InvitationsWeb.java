package org.isonomia.web.membership;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.command.membership.revokeinvitation.RevokeInvitation;
import org.isonomia.events.InvitationId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.membership.invitations.Invitation;
import org.isonomia.query.page.Page;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.api.Required;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A member's invitations: make a link, copy it, take it back. */
@RestController
final class InvitationsWeb {
    private static final int PAGE = 50;
    private static final Duration USUAL = Duration.ofDays(14);

    /** What issuing takes. */
    record Issue(@Nullable Instant expiresAt, int uses) {}

    /** An invitation with the path of its link, for its inviter. */
    record Own(Invitation invitation, String path) {}

    private final Confirmations confirmations;
    private final Views views;
    private final Pages pages;
    private final Acts acts;
    private final InvitationLinks links;
    private final Templates templates;
    private final Clock clock;
    private final ApiActs api;

    InvitationsWeb(
            Confirmations confirmations,
            Views views,
            Pages pages,
            Acts acts,
            InvitationLinks links,
            Templates templates,
            Clock clock,
            ApiActs api) {
        this.confirmations = confirmations;
        this.views = views;
        this.pages = pages;
        this.acts = acts;
        this.links = links;
        this.templates = templates;
        this.clock = clock;
        this.api = api;
    }

    @GetMapping("/invitations")
    JteModel list(Visit visit) {
        var lastDay = clock.instant().plus(USUAL).atZone(pages.zone()).toLocalDate();
        return page(visit, Form.blank("expiresAt", lastDay.toString(), "uses", "10"));
    }

    @PostMapping("/invitations")
    ResponseEntity<?> issue(Visit visit, Form form) {
        var invitation = NewIds.of(acts.origin(visit, form)).invitation();
        var command = new IssueInvitation(
                invitation,
                visit.member(),
                links.digest(invitation),
                form.endOfDay("expiresAt", pages.zone()),
                form.number("uses"));
        return acts.send(visit, form, command, "/invitations#" + invitation, again -> page(visit, again));
    }

    @PostMapping("/invitations/{invitation}/revoke")
    ResponseEntity<?> revoke(Visit visit, Form form, @PathVariable InvitationId invitation) {
        if (!Confirmations.given(form))
            return confirmations.ask(visit, form, "revoke-invitation", "/invitations#" + invitation);
        var command = new RevokeInvitation(invitation, visit.member());
        return acts.send(visit, form, command, "/invitations", again -> page(visit, again));
    }

    @GetMapping("/api/invitations")
    Page<Own> apiOwn(Visit visit, @RequestParam @Nullable String after) {
        return views.invitations()
                .by(visit.member(), after, PAGE)
                .as(invitations -> invitations.stream()
                        .map(invitation -> new Own(invitation, links.path(invitation.id())))
                        .toList());
    }

    @GetMapping("/api/invitations/{invitation}")
    Own apiOne(Visit visit, @PathVariable InvitationId invitation) {
        return views.invitations()
                .invitation(invitation)
                .filter(found -> found.inviter().id().equals(visit.member()))
                .map(found -> new Own(found, links.path(invitation)))
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/api/invitations")
    ResponseEntity<?> apiIssue(Visit visit, @RequestBody Issue body) {
        var invitation = NewIds.of(api.origin(visit)).invitation();
        var command = new IssueInvitation(
                invitation,
                visit.member(),
                links.digest(invitation),
                Required.field(body.expiresAt(), "expiresAt"),
                body.uses());
        return api.send(visit, command, "/api/invitations/" + invitation);
    }

    @PostMapping("/api/invitations/{invitation}/revoke")
    ResponseEntity<?> apiRevoke(Visit visit, @PathVariable InvitationId invitation) {
        return api.send(visit, new RevokeInvitation(invitation, visit.member()), null);
    }

    private JteModel page(Visit visit, Form form) {
        return templates.membershipInvitations(
                pages.page(visit, "invitations.title"),
                form,
                views.invitations().by(visit.member(), visit.query("after").orElse(null), PAGE),
                invitation -> links.link(visit, invitation));
    }
}
