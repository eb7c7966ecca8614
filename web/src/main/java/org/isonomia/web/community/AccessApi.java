package org.isonomia.web.community;

import static org.isonomia.web.request.Form.orBlank;

import java.util.List;
import org.isonomia.command.community.issueaudittoken.IssueAuditToken;
import org.isonomia.command.community.revokeaudittoken.RevokeAuditToken;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.RoleId;
import org.isonomia.query.Views;
import org.isonomia.query.community.access.AuditToken;
import org.isonomia.query.page.Page;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.api.Required;
import org.isonomia.web.page.NewIds;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may read the log, as JSON. */
@RestController
@RequestMapping("/api/audit")
final class AccessApi {
    private static final int PAGE = 50;

    /** What admitting an auditor takes. @param secretDigest SHA-256 of the token, which the server never sees */
    record Admission(
            @Nullable RoleId role,
            @Nullable String name,
            @Nullable String secretDigest,
            int days) {}

    /** @param role by which it is revoked */
    record Dismissal(@Nullable RoleId role) {}

    private final Views views;
    private final ApiActs acts;
    private final AuditTokens programs;

    AccessApi(Views views, ApiActs acts, AuditTokens programs) {
        this.views = views;
        this.acts = acts;
        this.programs = programs;
    }

    @GetMapping("/auditors")
    Page<AuditToken> auditors(Visit visit, @RequestParam @Nullable String after) {
        visit.member();
        return views.access().tokens(after, PAGE);
    }

    @GetMapping("/auditors/{token}")
    AuditToken auditor(Visit visit, @PathVariable AuditTokenId token) {
        visit.member();
        return views.access().token(token).orElseThrow(NotFoundException::new);
    }

    @PostMapping("/auditors")
    ResponseEntity<?> issue(Visit visit, @RequestBody Admission body) {
        var token = NewIds.of(acts.origin(visit)).auditToken();
        var command = new IssueAuditToken(
                token,
                Required.field(body.role(), "role"),
                visit.member(),
                orBlank(body.name()),
                orBlank(body.secretDigest()),
                body.days());
        return acts.send(visit, command, "/api/audit/auditors/" + token);
    }

    @PostMapping("/auditors/{token}/revoke")
    ResponseEntity<?> revoke(Visit visit, @PathVariable AuditTokenId token, @RequestBody Dismissal body) {
        var command = new RevokeAuditToken(token, Required.field(body.role(), "role"), visit.member());
        return acts.send(visit, command, null);
    }

    /** The programs of the member who asks; tokens are made on the page, which shows each once. */
    @GetMapping("/tokens")
    List<Program> programs(Visit visit) {
        return programs.of(visit.member());
    }
}
