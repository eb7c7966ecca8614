package org.isonomia.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.net.URLEncoder;
import java.security.Principal;
import java.util.function.Function;
import org.isonomia.jte.Templates;
import org.isonomia.web.request.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Pages for requests that failed outside of a handler. They are shown even when the database is away. */
@Component
public final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;
    private final Templates templates;
    private final Scheduler blocking;
    private final ServerSecurityContextRepository sessions;

    ErrorPages(Pages pages, Templates templates, Scheduler blocking, ServerSecurityContextRepository sessions) {
        this.pages = pages;
        this.templates = templates;
        this.blocking = blocking;
        this.sessions = sessions;
    }

    /** @param code names the sentence, {@code problem.<code>} */
    public Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String code, String reference) {
        return show(
                exchange,
                status,
                visit -> templates.pageProblem(
                        frame(visit, "problem." + code + ".title"), "problem." + code, reference));
    }

    public Mono<Void> show(ServerWebExchange exchange, HttpStatus status, Function<Visit, JteModel> page) {
        var response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, UTF_8));
        return response.writeWith(VisitArgument.of(withPrincipal(exchange))
                .map(visit -> JteEncoder.bytes(page.apply(visit)))
                .map(response.bufferFactory()::wrap)
                .subscribeOn(blocking));
    }

    /** To the sign-in page, and back here afterwards when here can be returned to. */
    public Mono<Void> toSignIn(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        boolean returnable = HttpMethod.GET.equals(request.getMethod());
        String next = request.getURI().getRawPath()
                + (request.getURI().getRawQuery() == null
                        ? ""
                        : "?" + request.getURI().getRawQuery());
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse()
                .getHeaders()
                .setLocation(URI.create("/sign-in" + (returnable ? "?next=" + URLEncoder.encode(next, UTF_8) : "")));
        return exchange.getResponse().setComplete();
    }

    /** What failed is handled outside the filter that tells who is asking. */
    private ServerWebExchange withPrincipal(ServerWebExchange exchange) {
        Mono<Principal> who = sessions.load(exchange)
                .mapNotNull(SecurityContext::getAuthentication)
                .cast(Principal.class)
                .onErrorComplete();
        return exchange.mutate().principal(who).build();
    }

    /** The frame of a page; without the community where the database is what failed. */
    public Page frame(Visit visit, String title) {
        try {
            return pages.page(visit, title);
        } catch (RuntimeException e) {
            LOG.warn("An error page is shown without its frame", e);
            return pages.bare(visit, title);
        }
    }
}
