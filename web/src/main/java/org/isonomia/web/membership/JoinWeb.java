package org.isonomia.web.membership;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.isonomia.command.Refusal;
import org.isonomia.command.membership.MembershipRefusal;
import org.isonomia.events.InvitationId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.membership.invitations.Invitation;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.KeptPasswords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Joining by the link of an invitation. */
@RestController
final class JoinWeb {
    /** What joining takes. @param secret the last part of the invitation's link */
    record Join(
            @Nullable String secret,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password) {}

    private final Joining joining;
    private final KeptPasswords passwords;
    private final InvitationLinks links;
    private final Views views;
    private final Pages pages;
    private final Acts acts;
    private final Templates templates;
    private final Clock clock;
    private final ApiActs api;

    JoinWeb(
            Joining joining,
            KeptPasswords passwords,
            InvitationLinks links,
            Views views,
            Pages pages,
            Acts acts,
            Templates templates,
            Clock clock,
            ApiActs api) {
        this.joining = joining;
        this.passwords = passwords;
        this.links = links;
        this.views = views;
        this.pages = pages;
        this.acts = acts;
        this.templates = templates;
        this.clock = clock;
        this.api = api;
    }

    @GetMapping("/join/{invitation}/{secret}")
    ResponseEntity<JteModel> form(Visit visit, @PathVariable String invitation, @PathVariable String secret) {
        return page(visit, invitation, secret, Form.blank());
    }

    @PostMapping("/join/{invitation}/{secret}")
    ResponseEntity<?> join(Visit visit, Form form, @PathVariable InvitationId invitation, @PathVariable String secret) {
        var answer = joining.join(
                visit.exchange(),
                invitation,
                secret,
                form.text("name"),
                form.text("email"),
                form.key(),
                passwords.of(form, "password"));
        return acts.answer(visit, form, answer, "/", again -> {
            var page = page(visit, invitation.value(), secret, again).getBody();
            if (page == null) throw new IllegalStateException("a page has a body");
            return page;
        });
    }

    @PostMapping("/api/invitations/{invitation}/members")
    ResponseEntity<?> apiJoin(Visit visit, @PathVariable InvitationId invitation, @RequestBody Join body) {
        var answer = joining.join(
                visit.exchange(),
                invitation,
                Form.orBlank(body.secret()),
                Form.orBlank(body.name()),
                Form.orBlank(body.email()),
                visit.idempotencyKey(),
                Form.orBlank(body.password()));
        return api.answer(visit, answer, "/api/me");
    }

    /** The form, or the sentence why this link cannot be used. */
    private ResponseEntity<JteModel> page(Visit visit, String id, String secret, Form form) {
        var invitation = InvitationLinks.read(id)
                .filter(known -> links.opens(known, secret))
                .flatMap(views.invitations()::invitation);
        if (invitation.isPresent() && invitation.get().usable(clock.instant()) && !inviterSuspended(invitation.get())) {
            String community = views.community().community().orElseThrow().name();
            var page = pages.page(visit, "join.title", "community", community);
            return ResponseEntity.ok(templates.membershipJoin(page, form, invitation.get(), community));
        }
        var page = pages.page(visit, "join.unusable.title");
        var why = Refusal.of(invitation.map(this::why).orElse(MembershipRefusal.INVITATION_UNKNOWN));
        var status = invitation.isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND;
        return ResponseEntity.status(status).body(templates.membershipUnusable(page, why));
    }

    private boolean inviterSuspended(Invitation invitation) {
        return views.members()
                .member(invitation.inviter().id())
                .filter(inviter -> inviter.isSuspended(clock.instant()))
                .isPresent();
    }

    private MembershipRefusal why(Invitation invitation) {
        if (invitation.revokedAt() != null) return MembershipRefusal.INVITATION_REVOKED;
        if (invitation.orphanedAt() != null) return MembershipRefusal.INVITER_GONE;
        if (inviterSuspended(invitation)) return MembershipRefusal.INVITER_SUSPENDED;
        return clock.instant().isBefore(invitation.expiresAt())
                ? MembershipRefusal.INVITATION_USED_UP
                : MembershipRefusal.INVITATION_EXPIRED;
    }
}
