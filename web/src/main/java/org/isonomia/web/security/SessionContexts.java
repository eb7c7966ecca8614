package org.isonomia.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Reads who is asking from the session cookie, once for each request. Sessions begin and end in {@link SignIns} only. */
@Component
final class SessionContexts implements ServerSecurityContextRepository {
    private static final String READ = SessionContexts.class.getName();

    private final Sessions sessions;
    private final Scheduler blocking;

    SessionContexts(Sessions sessions, Scheduler blocking) {
        this.sessions = sessions;
        this.blocking = blocking;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        Mono<SecurityContext> read = exchange.getAttribute(READ);
        if (read != null) return read;
        Mono<SecurityContext> fresh = Mono.justOrEmpty(Cookies.read(exchange, Cookies.SESSION))
                .flatMap(token -> Mono.fromCallable(() -> sessions.find(token)).subscribeOn(blocking))
                .flatMap(Mono::justOrEmpty)
                .<SecurityContext>map(member -> new SecurityContextImpl(new SignedIn(member)))
                .cache();
        exchange.getAttributes().put(READ, fresh);
        return fresh;
    }
}
