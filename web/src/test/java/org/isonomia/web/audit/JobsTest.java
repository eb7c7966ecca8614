package org.isonomia.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.isonomia.events.MemberId;
import org.isonomia.web.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {
    private static final MemberId ADA = new MemberId("m_ada");
    private static final MemberId BO = new MemberId("m_bo");
    private static final MemberId CY = new MemberId("m_cy");

    private final TestClock clock = new TestClock();
    private final Jobs jobs = new Jobs(clock);
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void end() {
        gate.countDown();
        jobs.destroy();
    }

    @Test
    void aPersonHasOneJobAtATimeAndThereAreTwoInAll() {
        assertThat(jobs.begin(ADA, "one", this::waits)).isPresent();
        assertThat(jobs.begin(ADA, "two", this::waits)).isEmpty();
        assertThat(jobs.begin(BO, "two", this::waits)).isPresent();
        assertThat(jobs.begin(CY, "three", this::waits)).isEmpty();
        gate.countDown();
        await().until(() -> jobs.find("one").filter(Job::isRunning).isEmpty()
                && jobs.find("two").filter(Job::isRunning).isEmpty());
        assertThat(jobs.begin(CY, "three", this::waits)).isPresent();
    }

    @Test
    void whoAsksForWhatRunsIsShownTheSameJob() {
        var job = jobs.begin(ADA, "one", this::waits);
        assertThat(jobs.begin(BO, "one", this::waits)).isEqualTo(job);
        assertThat(job.orElseThrow().isRunning()).isTrue();
    }

    @Test
    void aResultIsKeptForTenMinutesAndMadeAnewAfterTenSeconds() {
        gate.countDown();
        var first = jobs.begin(ADA, "one", this::waits).orElseThrow();
        await().until(() -> !first.isRunning());
        assertThat(first.result()).isEqualTo("done");
        assertThat(jobs.begin(ADA, "one", this::waits)).containsSame(first);
        clock.advance(Duration.ofSeconds(11));
        assertThat(jobs.find("one")).containsSame(first);
        assertThat(jobs.begin(ADA, "one", this::waits).orElseThrow()).isNotSameAs(first);
        clock.advance(Duration.ofMinutes(11));
        await().until(() -> jobs.find("one").isEmpty());
    }

    @Test
    void workThatFailsSaysSo() {
        var job = jobs.begin(ADA, "one", progress -> {
                    throw new IllegalStateException("broken");
                })
                .orElseThrow();
        await().until(job::isFailed);
    }

    private Object waits(java.util.function.LongConsumer progress) throws InterruptedException {
        progress.accept(1);
        gate.await();
        return "done";
    }
}
