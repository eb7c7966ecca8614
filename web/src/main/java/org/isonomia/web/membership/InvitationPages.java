package org.isonomia.web.membership;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.command.membership.revokeinvitation.RevokeInvitation;
import org.isonomia.events.InvitationId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A member's invitations: make a link, copy it, take it back. */
@RestController
final class InvitationPages {
    private static final int PAGE = 50;
    private static final Duration USUAL = Duration.ofDays(14);

    private final Confirmations confirmations;
    private final Views views;
    private final Pages pages;
    private final Acts acts;
    private final InvitationLinks links;
    private final Templates templates;
    private final Clock clock;

    InvitationPages(
            Views views,
            Pages pages,
            Acts acts,
            InvitationLinks links,
            Templates templates,
            Clock clock,
            Confirmations confirmations) {
        this.confirmations = confirmations;
        this.views = views;
        this.pages = pages;
        this.acts = acts;
        this.links = links;
        this.templates = templates;
        this.clock = clock;
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

    private JteModel page(Visit visit, Form form) {
        return templates.membershipInvitations(
                pages.page(visit, "invitations.title"),
                form,
                views.invitations().by(visit.member(), visit.query("after").orElse(null), PAGE),
                invitation -> links.link(visit, invitation));
    }
}
