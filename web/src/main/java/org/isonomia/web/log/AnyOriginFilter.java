package org.isonomia.web.log;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Pages of any site may read what everybody may fetch, so that a receipt can be checked anywhere in a browser. */
@Component
final class AnyOriginFilter implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (isForEverybody(exchange.getRequest().getPath().value()))
            exchange.getResponse().getHeaders().set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        return chain.filter(exchange);
    }

    private static boolean isForEverybody(String path) {
        return path.startsWith("/log/") && !path.startsWith("/log/tile/entries/") && !path.startsWith("/log/blob/");
    }
}
