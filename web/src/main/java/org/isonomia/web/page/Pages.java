package org.isonomia.web.page;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isonomia.query.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Makes pages and API answers from the views, on threads that may wait for the database. */
@Component
public final class Pages {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
    private final Views views;
    private final Sentences sentences;
    private final Markdown markdown;
    private final Assets assets;
    private final Clock clock;

    public Pages(Views views, Sentences sentences, Markdown markdown, Assets assets, Clock clock) {
        this.views = views;
        this.sentences = sentences;
        this.markdown = markdown;
        this.assets = assets;
        this.clock = clock;
    }

    public Mono<ResponseEntity<?>> show(Visit visit, Function<Frame, JteModel> page) {
        return show(visit, HttpStatus.OK, page);
    }

    public Mono<ResponseEntity<?>> show(Visit visit, HttpStatusCode status, Function<Frame, JteModel> page) {
        return work(visit, () -> ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .body(page.apply(frame(visit))));
    }

    /** The JSON twin of a page. */
    public Mono<ResponseEntity<?>> answer(Visit visit, Supplier<?> view) {
        return work(visit, () -> ResponseEntity.ok(view.get()));
    }

    /** Runs where waiting for the database is allowed, after the views have reached what the visit asks for. */
    public <T> Mono<T> work(Visit visit, Supplier<T> work) {
        return Mono.fromCallable(() -> {
                    if (visit.atLeast() >= 0)
                        views.runner().awaitPosition(visit.atLeast(), PATIENCE).join();
                    return work.get();
                })
                .subscribeOn(threads);
    }

    public Frame frame(Visit visit) {
        var me = visit.member().map(id -> Optional.ofNullable(
                        views.members().people(List.of(id)).get(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED)));
        return new Frame(
                views.community().community(),
                me,
                visit.csrf(),
                visit.path(),
                sentences,
                markdown,
                assets,
                clock.instant());
    }

    /** @throws ResponseStatusException 404 when there is nothing of that id */
    public static <T> T found(Optional<T> thing) {
        return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @throws ResponseStatusException 404 when the address does not even hold an id */
    public static <T> T id(Function<String, T> type, String text) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such id", e);
        }
    }
}
