package org.isonomia.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A zero byte in a query names nothing, and PostgreSQL takes none in a text. */
@Component
final class ZeroByteFilter implements WebFilter {
    private static final String ZERO = "%00";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String query = exchange.getRequest().getURI().getRawQuery();
        return query == null || !query.contains(ZERO)
                ? chain.filter(exchange)
                : Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
