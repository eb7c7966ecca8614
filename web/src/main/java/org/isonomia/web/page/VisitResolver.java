package org.isonomia.web.page;

import java.security.Principal;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands a {@link Visit}, and for posts a {@link Form}, to whoever asks for one. */
final class VisitResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class || parameter.getParameterType() == Form.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return parameter.getParameterType() == Form.class
                ? exchange.getFormData().map(Form::of)
                : visit(exchange).cast(Object.class);
    }

    private static Mono<Visit> visit(ServerWebExchange exchange) {
        Mono<Optional<MemberId>> member = exchange.getPrincipal()
                .map(Principal::getName)
                .map(MemberId::new)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return Mono.zip(member, token.map(CsrfToken::getToken).defaultIfEmpty("")).map(both -> {
            var uri = exchange.getRequest().getURI();
            String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            return new Visit(both.getT1(), both.getT2(), atLeast(exchange), path);
        });
    }

    private static long atLeast(ServerWebExchange exchange) {
        String asked = exchange.getRequest().getQueryParams().getFirst("at-least");
        return asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : -1;
    }
}
