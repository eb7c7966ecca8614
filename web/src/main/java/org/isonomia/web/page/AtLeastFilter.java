package org.isonomia.web.page;

import java.time.Duration;
import org.isonomia.query.Views;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** {@code at-least=<position>}: waits up to two seconds for the views to show that entry, so people see their own acts. */
@Component
final class AtLeastFilter implements WebFilter {
    static final String PARAMETER = "at-least";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Views views;

    AtLeastFilter(Views views) {
        this.views = views;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String position = exchange.getRequest().getQueryParams().getFirst(PARAMETER);
        if (position == null || !HttpMethod.GET.equals(exchange.getRequest().getMethod()))
            return chain.filter(exchange);
        long wanted;
        try {
            wanted = Long.parseLong(position);
        } catch (NumberFormatException e) {
            return chain.filter(exchange);
        }
        return Mono.fromFuture(() -> views.runner().awaitPosition(wanted, PATIENCE))
                .onErrorReturn(false)
                .then(chain.filter(exchange));
    }
}
