package org.isonomia.web.security;

import java.time.Duration;
import java.util.UUID;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The token that every unsafe request repeats: bound to a cookie scripts cannot read, masked anew in every page. */
@Component
final class CsrfCookies implements ServerCsrfTokenRepository {
    static final String FIELD = "_csrf";
    static final String HEADER = "X-CSRF-TOKEN";

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> token(UUID.randomUUID().toString()));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @org.jspecify.annotations.Nullable CsrfToken token) {
        return Mono.fromRunnable(() -> {
            if (token == null) Cookies.delete(exchange, Cookies.CSRF);
            else Cookies.write(exchange, Cookies.CSRF, token.getToken(), Duration.ofDays(90));
        });
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.justOrEmpty(Cookies.read(exchange, Cookies.CSRF)).map(CsrfCookies::token);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FIELD, value);
    }
}
