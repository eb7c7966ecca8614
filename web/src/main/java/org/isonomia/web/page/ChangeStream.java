package org.isonomia.web.page;

import java.time.Duration;
import org.isonomia.query.Views;
import org.isonomia.query.runner.Changed;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.OpenStreams;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Tells a page that its topic has changed, as event {@code changed} with the position as id; the page then fetches the
 * fragment it shows. A page names the position it was made from, so that a change between its making and its listening is
 * told, too. A reader that falls behind is told of the latest change only, and one who is no member any more of nothing.
 */
@RestController
final class ChangeStream {
    private static final Duration HEARTBEAT = Duration.ofSeconds(25);

    /** Who names no position has seen everything. */
    private static final String NOW = "9223372036854775807";

    private final Views views;
    private final OpenStreams streams;
    private final Departures departures;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    ChangeStream(Views views, OpenStreams streams, Departures departures) {
        this.views = views;
        this.streams = streams;
        this.departures = departures;
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<Flux<ServerSentEvent<String>>> stream(
            Visit visit, @RequestParam String topic, @RequestParam(defaultValue = NOW) long seen) {
        var over = Mono.firstWithSignal(closing.asMono(), departures.of(visit.member()));
        Flux<ServerSentEvent<String>> changes = changes()
                .filter(change -> change.topic().equals(topic))
                .mergeWith(missed(seen, topic))
                .onBackpressureLatest()
                .map(ChangeStream::event);
        Flux<ServerSentEvent<String>> heartbeats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.<String>builder().comment("here").build());
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .body(streams.hold(visit, Flux.merge(changes, heartbeats)).takeUntilOther(over));
    }

    /** Open streams would hold up a shutdown that lets requests finish; browsers come back by themselves. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }

    /** Asked only once the stream listens: what happens afterwards it is told of. */
    private Mono<Changed> missed(long seen, String topic) {
        return Mono.defer(() -> Mono.justOrEmpty(views.runner().changedSince(seen, topic)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Flux<Changed> changes() {
        return Flux.create(
                sink -> {
                    var subscription = views.runner().subscribe(sink::next);
                    sink.onDispose(() -> close(subscription));
                },
                FluxSink.OverflowStrategy.LATEST);
    }

    private static void close(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception e) {
            throw new IllegalStateException("a subscription that cannot be ended", e);
        }
    }

    private static ServerSentEvent<String> event(Changed change) {
        String position = Long.toString(change.position());
        return ServerSentEvent.builder(position).id(position).event("changed").build();
    }
}
