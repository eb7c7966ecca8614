package org.isonomia.web.audit;

import java.time.Instant;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** One piece of work for a person, and how far it is. Written by the thread that does it, read by everybody. */
public final class Job {
    final String subject;
    final MemberId who;
    final Instant began;
    private final Sinks.Many<Long> progress = Sinks.many().replay().latest();
    private volatile long done;
    private volatile @Nullable Object result;
    private volatile boolean over;

    Job(String subject, MemberId who, Instant began) {
        this.subject = subject;
        this.who = who;
        this.began = began;
    }

    public String subject() {
        return subject;
    }

    public boolean isRunning() {
        return !over;
    }

    /** Over, and without a result. */
    public boolean isFailed() {
        return over && result == null;
    }

    /** How many entries have been read. */
    public long done() {
        return done;
    }

    /** Absent while it runs and when it failed. */
    public @Nullable Object result() {
        return result;
    }

    void advance(long entries) {
        done = entries;
        progress.tryEmitNext(entries);
    }

    void end(@Nullable Object found) {
        result = found;
        over = true;
        progress.tryEmitComplete();
    }

    /** Ends when the work does. */
    Flux<Long> progress() {
        return progress.asFlux();
    }
}
