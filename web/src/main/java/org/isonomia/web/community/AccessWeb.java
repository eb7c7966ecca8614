package org.isonomia.web.community;

import static org.isonomia.web.request.Form.orBlank;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.command.community.issueaudittoken.IssueAuditToken;
import org.isonomia.command.community.revokeaudittoken.RevokeAuditToken;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.community.access.AuditToken;
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
import org.isonomia.web.security.AuditTokens;
import org.isonomia.web.security.AuditTokens.Program;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may read the log: auditors, whom decisions or role holders admit, and the programs of the member who looks. */
@RestController
final class AccessWeb {
    private static final int PAGE = 50;
    private static final String USUAL_DAYS = "90";

    /** What admitting an auditor takes. @param secretDigest SHA-256 of the token, which the server never sees */
    record Admission(
            @Nullable RoleId role,
            @Nullable String name,
            @Nullable String secretDigest,
            int days) {}

    /** @param role by which it is revoked */
    record Dismissal(@Nullable RoleId role) {}

    private final Confirmations confirmations;
    private final Views views;
    private final Pages pages;
    private final Acts acts;
    private final AuditTokens programs;
    private final Templates templates;
    private final ApiActs api;

    AccessWeb(
            Confirmations confirmations,
            Views views,
            Pages pages,
            Acts acts,
            AuditTokens programs,
            Templates templates,
            ApiActs api) {
        this.confirmations = confirmations;
        this.views = views;
        this.pages = pages;
        this.acts = acts;
        this.programs = programs;
        this.templates = templates;
        this.api = api;
    }

    @GetMapping("/audit/access")
    JteModel list(Visit visit) {
        return page(visit, blank(), "");
    }

    /** The token is on the page that was sent; a repeated request stores the same digest. */
    @PostMapping("/audit/access")
    ResponseEntity<?> issue(Visit visit, Form form) {
        var token = NewIds.of(acts.origin(visit, form)).auditToken();
        var command = new IssueAuditToken(
                token,
                form.id("role", RoleId::new).orElseThrow(NotFoundException::new),
                visit.member(),
                form.text("auditorName"),
                AuditTokens.digest(form.optional("secret").orElseThrow(NotFoundException::new)),
                form.number("days"));
        return acts.send(visit, form, command, "/audit/access#" + token, again -> page(visit, again, ""));
    }

    @PostMapping("/audit/access/{token}/revoke")
    ResponseEntity<?> revoke(Visit visit, Form form, @PathVariable AuditTokenId token) {
        if (!Confirmations.given(form))
            return confirmations.ask(visit, form, "revoke-access", "/audit/access#" + token);
        var role = roles(visit).keySet().stream().findFirst().orElseThrow(NotFoundException::new);
        var command = new RevokeAuditToken(token, new RoleId(role), visit.member());
        return acts.send(visit, form, command, "/audit/access#" + token, again -> page(visit, again, ""));
    }

    @PostMapping("/audit/tokens")
    JteModel read(Visit visit) {
        String token = programs.issue(visit.member());
        return page(visit, blank(), token);
    }

    @PostMapping("/audit/tokens/{digest}/revoke")
    ResponseEntity<?> end(Visit visit, Form form, @PathVariable String digest) {
        if (!Confirmations.given(form))
            return confirmations.ask(visit, form, "revoke-access", "/audit/access#programs");
        programs.revoke(visit.member(), digest);
        return Acts.seeOther("/audit/access#programs");
    }

    @GetMapping("/api/audit/auditors")
    Page<AuditToken> apiAuditors(Visit visit, @RequestParam @Nullable String after) {
        visit.member();
        return views.access().tokens(after, PAGE);
    }

    @GetMapping("/api/audit/auditors/{token}")
    AuditToken apiAuditor(Visit visit, @PathVariable AuditTokenId token) {
        visit.member();
        return views.access().token(token).orElseThrow(NotFoundException::new);
    }

    @PostMapping("/api/audit/auditors")
    ResponseEntity<?> apiIssue(Visit visit, @RequestBody Admission body) {
        var token = NewIds.of(api.origin(visit)).auditToken();
        var command = new IssueAuditToken(
                token,
                Required.field(body.role(), "role"),
                visit.member(),
                orBlank(body.name()),
                orBlank(body.secretDigest()),
                body.days());
        return api.send(visit, command, "/api/audit/auditors/" + token);
    }

    @PostMapping("/api/audit/auditors/{token}/revoke")
    ResponseEntity<?> apiRevoke(Visit visit, @PathVariable AuditTokenId token, @RequestBody Dismissal body) {
        var command = new RevokeAuditToken(token, Required.field(body.role(), "role"), visit.member());
        return api.send(visit, command, null);
    }

    /** The programs of the member who asks; tokens are made on the page, which shows each once. */
    @GetMapping("/api/audit/tokens")
    List<Program> apiPrograms(Visit visit) {
        return programs.of(visit.member());
    }

    private Form blank() {
        return Form.blank("days", USUAL_DAYS, "secret", programs.draw());
    }

    private JteModel page(Visit visit, Form form, String token) {
        var member = visit.member();
        return templates.communityAccess(
                pages.page(visit, "access.title"),
                form,
                views.access().everybody(),
                views.access().tokens(visit.query("after").orElse(null), PAGE),
                roles(visit),
                programs.of(member),
                token);
    }

    /** The roles by which this member admits auditors, with their names. */
    private Map<String, String> roles(Visit visit) {
        var roles = new LinkedHashMap<String, String>();
        for (var mandate : views.roles().mandates(visit.member(), LogAccessEvent.AUDIT_DOMAIN))
            roles.put(mandate.role().value(), mandate.roleName());
        return roles;
    }
}
