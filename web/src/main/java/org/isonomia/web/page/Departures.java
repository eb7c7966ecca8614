package org.isonomia.web.page;

import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.query.Views;
import org.isonomia.query.runner.Changed;
import org.isonomia.web.security.Belonging;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Ends what a member still has open when they are one no more: streams ask once when they begin, and here from then on. */
@Component
public final class Departures {
    private final Views views;
    private final Belonging belonging;
    private final Scheduler blocking;

    Departures(Views views, Belonging belonging, Scheduler blocking) {
        this.views = views;
        this.belonging = belonging;
        this.blocking = blocking;
    }

    /** Completes when this member has left or was removed, also when that happened just before. */
    public Mono<Void> of(MemberId member) {
        String topic = Tag.member(member).toString();
        return changes()
                .filter(change -> change.topic().equals(topic))
                .map(Changed::topic)
                .startWith(topic)
                .publishOn(blocking)
                .filter(changed -> !belonging.isMember(member))
                .next()
                .then();
    }

    /** What the views show from now on. */
    Flux<Changed> changes() {
        return Flux.create(
                sink -> {
                    var subscription = views.runner().subscribe(sink::next);
                    sink.onDispose(() -> close(subscription));
                },
                FluxSink.OverflowStrategy.BUFFER);
    }

    private static void close(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception e) {
            throw new IllegalStateException("a subscription that cannot be ended", e);
        }
    }
}
