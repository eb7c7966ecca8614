package org.isonomia.web.page;

import java.net.URI;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Whoever opens the address that a form was sent to, from the history of the browser or a bookmark, is led to the page the
 * form was on: the nearest above it that can be read.
 */
@Component
public final class WayBack {
    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    WayBack(ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    public Mono<Void> lead(ServerWebExchange exchange) {
        return Flux.fromStream(above(exchange.getRequest().getPath().value()))
                .concatMap(path -> readable(exchange, path))
                .next()
                .defaultIfEmpty("/")
                .flatMap(path -> {
                    exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
                    exchange.getResponse().getHeaders().setLocation(URI.create(path));
                    return exchange.getResponse().setComplete();
                });
    }

    private Mono<String> readable(ServerWebExchange exchange, String path) {
        var asked = exchange.mutate().request(request -> request.path(path)).build();
        return Flux.fromStream(handlers.stream())
                .concatMap(mapping -> mapping.getHandler(asked))
                .next()
                .map(handler -> path)
                .onErrorComplete();
    }

    private static Stream<String> above(String path) {
        return Stream.iterate(
                path.substring(0, Math.max(0, path.lastIndexOf('/'))),
                at -> !at.isEmpty(),
                at -> at.substring(0, Math.max(0, at.lastIndexOf('/'))));
    }
}
