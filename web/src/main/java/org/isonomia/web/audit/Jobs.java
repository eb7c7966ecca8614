package org.isonomia.web.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.isonomia.events.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Work that takes longer than a page: two pieces at a time, one of each person. What is done is kept for ten minutes, the
 * latest fifty at most; whoever asks for the same within ten seconds is shown the same.
 */
@Component
public final class Jobs implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int AT_ONCE = 2;
    private static final int KEPT = 50;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);
    private static final Duration SAME_FOR = Duration.ofSeconds(10);

    /** Tells its progress in entries. */
    interface Work {
        Object run(LongConsumer progress) throws Exception;
    }

    private final Clock clock;
    private final Map<String, Job> bySubject = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("audit-", 0).daemon().factory());

    Jobs(Clock clock) {
        this.clock = clock;
    }

    /** @return nothing when others, or another of the same person, have to end first */
    synchronized Optional<Job> begin(MemberId who, String subject, Work work) {
        forgetOld();
        var same = bySubject.get(subject);
        if (same != null
                && (same.isRunning() || same.began.isAfter(clock.instant().minus(SAME_FOR)))) return Optional.of(same);
        var running = bySubject.values().stream().filter(Job::isRunning).toList();
        if (running.size() >= AT_ONCE || running.stream().anyMatch(job -> job.who.equals(who))) return Optional.empty();
        var job = new Job(subject, who, clock.instant());
        bySubject.remove(subject);
        bySubject.put(subject, job);
        threads.execute(() -> run(job, work));
        return Optional.of(job);
    }

    synchronized Optional<Job> find(String subject) {
        forgetOld();
        return Optional.ofNullable(bySubject.get(subject));
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(KEPT_FOR);
        bySubject.values().removeIf(job -> !job.isRunning() && job.began.isBefore(oldest));
        var eldest = bySubject.values().iterator();
        while (bySubject.size() > KEPT && eldest.hasNext()) if (!eldest.next().isRunning()) eldest.remove();
    }

    private static void run(Job job, Work work) {
        Object result = null;
        try {
            result = work.run(job::advance);
        } catch (Exception e) {
            LOG.error("The check {} failed", job.subject, e);
        } finally {
            job.end(result);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
