package org.isonomia.web.page;

import java.util.List;
import java.util.Map;
import org.isonomia.jte.Templates;
import org.isonomia.web.request.Form;
import org.isonomia.web.security.Cookies;
import org.isonomia.web.security.CsrfCookies;
import org.isonomia.web.security.SealedForms;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What becomes of a form that arrives when its session has ended or its token is stale: it is never sent on, and never
 * lost. Strangers keep nothing here: the answer carries the form back to them.
 */
@Component
public final class UnsentForms {
    /** The field in which a form waits for whoever signs in. */
    public static final String KEPT = "kept";

    private static final String SITE = "Sec-Fetch-Site";
    private static final String OURS = "same-origin";

    /** Where those send forms who are not signed in yet. */
    private static final List<String> OF_VISITORS = List.of("/sign-in", "/found", "/sample", "/join/");

    private final SealedForms sealed;
    private final CsrfCookies tokens;
    private final ErrorPages errorPages;
    private final Templates templates;
    private final XorServerCsrfTokenRequestAttributeHandler masks = new XorServerCsrfTokenRequestAttributeHandler();

    public UnsentForms(SealedForms sealed, CsrfCookies tokens, ErrorPages errorPages, Templates templates) {
        this.sealed = sealed;
        this.tokens = tokens;
        this.errorPages = errorPages;
        this.templates = templates;
    }

    /** To the sign-in page, and back here afterwards, with what was written. */
    public Mono<Void> signIn(ServerWebExchange exchange) {
        return fields(exchange).flatMap(fields -> {
            var kept = sealed.seal(exchange.getRequest().getPath().value(), fields);
            if (fields.isEmpty() || kept.isEmpty()) return errorPages.toSignIn(exchange);
            var form = Form.blank("next", "/", KEPT, kept.get());
            return errorPages.show(
                    exchange,
                    HttpStatus.UNAUTHORIZED,
                    visit -> templates.membershipSignIn(errorPages.frame(visit, "account.sign-in.title"), form));
        });
    }

    /**
     * A form with a stale token can be sent again with a fresh one if the browser says that it comes from a page of ours; what
     * another site sends is shown to nobody as their own.
     */
    public Mono<Void> stale(ServerWebExchange exchange) {
        boolean ours = OURS.equals(exchange.getRequest().getHeaders().getFirst(SITE));
        masks.handle(exchange, token(exchange));
        if (ours && hasLostItsSession(exchange)) return signIn(exchange);
        return fields(exchange)
                .flatMap(fields -> ours && !fields.isEmpty()
                        ? errorPages.show(
                                exchange,
                                HttpStatus.FORBIDDEN,
                                visit -> templates.pageStale(
                                        errorPages.frame(visit, "problem.csrf.title"), Form.sent(fields)))
                        : errorPages.write(exchange, HttpStatus.FORBIDDEN, "csrf", ""));
    }

    /** The token went with the session's cookie: what a member wrote is kept for when they are signed in again. */
    private static boolean hasLostItsSession(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        return Cookies.read(exchange, Cookies.SESSION).isEmpty()
                && OF_VISITORS.stream().noneMatch(path::startsWith);
    }

    private Mono<CsrfToken> token(ServerWebExchange exchange) {
        return tokens.loadToken(exchange)
                .switchIfEmpty(Mono.defer(() -> tokens.generateToken(exchange)
                        .flatMap(fresh -> tokens.saveToken(exchange, fresh).thenReturn(fresh))));
    }

    private static Mono<Map<String, List<String>>> fields(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        boolean form = HttpMethod.POST.equals(request.getMethod())
                && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
                        request.getHeaders().getContentType());
        if (!form) return Mono.just(Map.of());
        return exchange.getFormData().map(fields -> (Map<String, List<String>>) fields);
    }
}
