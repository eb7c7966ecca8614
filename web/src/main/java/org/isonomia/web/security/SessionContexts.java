package org.isonomia.web.security;

import org.isonomia.events.MemberId;
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
    private final Belonging belonging;
    private final Scheduler blocking;

    SessionContexts(Sessions sessions, Belonging belonging, Scheduler blocking) {
        this.sessions = sessions;
        this.belonging = belonging;
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
                .flatMap(token -> Mono.fromCallable(() -> sessions.find(token).map(this::signedIn))
                        .subscribeOn(blocking))
                .flatMap(Mono::justOrEmpty)
                .<SecurityContext>map(SecurityContextImpl::new)
                .cache();
        exchange.getAttributes().put(READ, fresh);
        return fresh;
    }

    private SignedIn signedIn(MemberId member) {
        return new SignedIn(member, belonging.isMember(member));
    }
}
