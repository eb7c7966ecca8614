package org.isonomia.web.audit;

import java.time.Duration;
import org.isonomia.web.page.Departures;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.OpenStreams;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells a page how far its job is, as event {@code progress}, and that it is over, as {@code done}. */
@RestController
final class JobStream {
    private static final Duration PACE = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Jobs jobs;
    private final OpenStreams streams;
    private final Departures departures;

    JobStream(Jobs jobs, OpenStreams streams, Departures departures) {
        this.jobs = jobs;
        this.streams = streams;
        this.departures = departures;
    }

    @GetMapping(path = "/audit/jobs/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<Flux<ServerSentEvent<String>>> stream(Visit visit, @RequestParam String subject) {
        var member = visit.member();
        Flux<Long> progress = jobs.find(subject).map(Job::progress).orElseGet(Flux::empty);
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .body(streams.hold(
                        visit,
                        progress.sample(PACE)
                                .map(done -> event("progress", Long.toString(done)))
                                .take(LONGEST)
                                .takeUntilOther(departures.of(member))
                                .concatWith(Mono.fromSupplier(() -> event("done", "")))));
    }

    private static ServerSentEvent<String> event(String name, String data) {
        return ServerSentEvent.builder(data).event(name).build();
    }
}
