package org.isonomia.web.page;

import java.util.Optional;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.SignedIn;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands every handler its visit. */
final class VisitArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return of(exchange).cast(Object.class);
    }

    static Mono<Visit> of(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        Mono<String> csrf = token == null ? Mono.just("") : token.map(CsrfToken::getToken);
        Mono<Optional<SignedIn>> who =
                exchange.getPrincipal().ofType(SignedIn.class).map(Optional::of).defaultIfEmpty(Optional.empty());
        return Mono.zip(who, csrf.defaultIfEmpty("")).map(both -> {
            var oneself = both.getT1().map(SignedIn::member);
            var member = both.getT1().filter(SignedIn::belongs).map(SignedIn::member);
            return new Visit(exchange, member, oneself, both.getT2());
        });
    }
}
