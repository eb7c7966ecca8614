package org.isonomia.web.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.web.request.TooManyException;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The streams that are open: a few for each member, none beyond the session it was opened with, and none for longer
 * than a quarter of an hour; browsers come back by themselves and are asked again who they are.
 */
@Component
public final class OpenStreams {
    static final int MOST = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration COME_BACK = Duration.ofSeconds(30);

    private record Open(String session, Sinks.Empty<Void> end) {}

    private final Map<MemberId, List<Open>> byMember = new HashMap<>();

    /**
     * The same stream, which ends with the session; it begins with a {@link TooManyException} when this member has as many
     * as they may.
     */
    public <T> Flux<T> hold(Visit visit, Flux<T> stream) {
        var member = visit.member();
        String session = Sessions.shown(visit.exchange()).orElse("");
        return Flux.defer(() -> {
            var open = new Open(session, Sinks.empty());
            if (!add(member, open)) return Flux.error(new TooManyException(COME_BACK));
            return stream.takeUntilOther(open.end.asMono()).take(LONGEST).doFinally(signal -> remove(member, open));
        });
    }

    /** @param session the digest of its token */
    synchronized void end(MemberId member, String session) {
        byMember.getOrDefault(member, List.of()).stream()
                .filter(open -> open.session.equals(session))
                .toList()
                .forEach(open -> open.end.tryEmitEmpty());
    }

    private synchronized boolean add(MemberId member, Open open) {
        var all = byMember.computeIfAbsent(member, m -> new ArrayList<>());
        return all.size() < MOST && all.add(open);
    }

    private synchronized void remove(MemberId member, Open open) {
        var all = byMember.get(member);
        if (all == null) return;
        all.remove(open);
        if (all.isEmpty()) byMember.remove(member);
    }
}
