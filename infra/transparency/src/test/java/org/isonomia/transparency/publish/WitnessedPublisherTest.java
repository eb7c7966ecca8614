package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.publish.PublisherState.Publishing;
import org.isonomia.transparency.publish.PublisherState.Refusing;
import org.isonomia.transparency.publish.PublisherState.Waiting;
import org.isonomia.transparency.publish.TestWitness.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log with two witnesses, which answer, hang, lie and remember. */
@Order(1)
class WitnessedPublisherTest {
    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final WitnessPolicy BOTH = new WitnessPolicy(2);

    @TempDir
    Path directory;

    private TestLog log;
    private TestWitness one;
    private TestWitness two;
    private final List<List<WitnessState>> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        log = new TestLog(directory.resolve("home"));
        Files.createDirectories(log.home);
        one = new TestWitness("one.example.org", directory.resolve("one"));
        two = new TestWitness("two.example.org", directory.resolve("two"));
    }

    @AfterEach
    void end() {
        one.close();
        two.close();
    }

    @Test
    void every_checkpoint_is_served_with_the_signatures_of_the_witnesses_and_in_time() throws Exception {
        var served = new ArrayList<Duration>();
        try (var loop = loop(WitnessPolicy.OPEN)) {
            loop.start();
            int signedAtOnce = 0;
            for (int batch = 0; batch < 12; batch++) {
                served.add(publish(100, loop));
                if (signedBy(served()) == 2) signedAtOnce++;
            }
            assertThat(usual(served)).isLessThan(PROMISED);
            assertThat(signedAtOnce).isGreaterThan(8);
            await().atMost(PATIENCE).until(() -> signedBy(served()) == 2);
        }
        log.requireSound();
        assertThat(log.published.receipt(7).orElseThrow().checkpoint()).hasToString(served().toString());
        assertThat(log.published.cosignatures()).hasSize(2).allMatch(latest -> latest.size() == 1_200);
    }

    @Test
    void a_witness_that_hangs_delays_nothing_twice_is_named_once_and_signs_later() throws Exception {
        two.mood = Mood.HANGING;
        try (var loop = loop(WitnessPolicy.OPEN)) {
            log.append(10);
            loop.start();
            await().atMost(PATIENCE).until(() -> servedSize() == 10);
            var served = new ArrayList<Duration>();
            for (int i = 0; i < 5; i++) served.add(publish(10, loop));
            assertThat(usual(served)).isLessThan(PROMISED);
            assertThat(signedBy(served())).isEqualTo(1);
            assertThat(told).hasSize(1);
            assertThat(told.getFirst()).extracting(WitnessState::isMissing).containsExactly(false, true);

            two.mood = Mood.HONEST;
            await().atMost(PATIENCE).until(() -> signedBy(served()) == 2);
            await().atMost(PATIENCE).until(() -> told.size() == 2);
            assertThat(told.getLast()).noneMatch(WitnessState::isMissing);
            log.append(10);
            loop.wake();
            await().atMost(PATIENCE).until(() -> servedSize() == 70 && signedBy(served()) == 2);
        }
        log.requireSound();
    }

    @Test
    void a_witness_that_is_slow_is_not_waited_for_is_named_once_and_signs_all_the_same() throws Exception {
        two.mood = Mood.SLOW;
        try (var loop = loop(WitnessPolicy.OPEN)) {
            log.append(10);
            loop.start();
            await().atMost(PATIENCE).until(() -> servedSize() == 10 && signedBy(served()) == 2);
            log.append(10);
            loop.wake();
            await().atMost(PATIENCE).until(() -> servedSize() == 20);
            await().atMost(PATIENCE).until(() -> signedBy(served()) == 2);
            assertThat(told).hasSize(2);
            assertThat(told.getLast().getLast().problem()).contains("signs, but too slowly");

            two.mood = Mood.HONEST;
            log.append(10);
            loop.wake();
            await().atMost(PATIENCE).until(() -> told.size() == 3 && signedBy(served()) == 2);
            assertThat(told.getLast()).noneMatch(WitnessState::isMissing);
        }
        log.requireSound();
    }

    @Test
    void a_closed_log_waits_for_a_slow_witness_that_it_needs() throws Exception {
        two.mood = Mood.SLOW;
        log.append(10);
        try (var loop = loop(BOTH)) {
            loop.start();
            await().atMost(PATIENCE).until(() -> servedSize() == 10);
            log.append(10);
            loop.wake();
            await().atMost(PATIENCE).until(() -> servedSize() == 20);
        }
        assertThat(signedBy(served())).isEqualTo(2);
        log.requireSound();
    }

    @Test
    void a_closed_log_holds_back_until_enough_have_signed_and_goes_on_with_what_it_had_signed() throws Exception {
        two.mood = Mood.FAILING;
        log.append(10);
        try (var loop = loop(BOTH)) {
            loop.start();
            await().atMost(PATIENCE).until(() -> loop.state() instanceof Waiting);
            log.append(10);
            Thread.sleep(2_500);
            assertThat(log.published.checkpoint()).isEmpty();
            assertThat(log.signedSize()).isEqualTo(10);
            assertThat(loop.state())
                    .isInstanceOfSatisfying(
                            Waiting.class, waiting -> assertThat(waiting.why()).contains("1 of 2"));
            two.mood = Mood.HONEST;
            await().atMost(PATIENCE).until(() -> servedSize() == 20);
            assertThat(loop.state()).isInstanceOf(Publishing.class);
        }
        assertThat(log.checkpoints()).extracting(c -> c.head().size()).containsExactly(10L, 20L);
        assertThat(signedBy(served())).isEqualTo(2);
        log.requireSound();
    }

    @Test
    void a_closed_log_that_was_stopped_while_it_held_back_is_published_after_the_next_start() throws Exception {
        two.mood = Mood.HANGING;
        log.append(10);
        try (var loop = loop(BOTH)) {
            loop.start();
            await().atMost(PATIENCE).until(() -> loop.state() instanceof Waiting);
        }
        two.mood = Mood.HONEST;
        log.append(300);
        try (var loop = loop(BOTH)) {
            loop.start();
            await().atMost(PATIENCE).until(() -> servedSize() == 310);
        }
        assertThat(log.checkpoints()).extracting(c -> c.head().size()).containsExactly(10L, 310L);
        log.requireSound();
    }

    /** The limit of a log without witnesses: everything it has says that this is all there was. */
    @Test
    void a_database_and_home_set_back_together_are_noticed_at_the_start_because_a_witness_remembers() throws Exception {
        log.append(10);
        publishAll();
        byte[] home = Files.readAllBytes(log.state());
        log.append(10);
        publishAll();
        setBack(home);
        try (var loop = loop(WitnessPolicy.OPEN)) {
            loop.start();
            await().atMost(PATIENCE).until(() -> loop.state() instanceof Refusing);
            requireRefusal(loop, Refusal.WITNESS_AHEAD);
        }
        assertThat(log.signedSize()).isEqualTo(10);
    }

    @Test
    void one_set_back_while_no_witness_answered_is_refused_as_soon_as_one_does() throws Exception {
        log.append(10);
        publishAll();
        byte[] home = Files.readAllBytes(log.state());
        log.append(10);
        publishAll();
        setBack(home);
        one.mood = Mood.FAILING;
        two.mood = Mood.FAILING;
        try (var loop = loop(WitnessPolicy.OPEN)) {
            loop.start();
            log.append(10, 30, "another entry ");
            await().atMost(PATIENCE).until(() -> servedSize() == 40);
            two.mood = Mood.HONEST;
            await().atMost(PATIENCE).until(() -> loop.state() instanceof Refusing);
            requireRefusal(loop, Refusal.WITNESS_DIFFERS);
        }
        assertThat(two.shown()).contains("\n20\n");
    }

    @Test
    void a_witness_that_lies_alone_cannot_stop_the_log() throws Exception {
        two.mood = Mood.LYING;
        log.append(10);
        try (var loop = loop(WitnessPolicy.OPEN)) {
            loop.start();
            await().atMost(PATIENCE).until(() -> servedSize() == 10);
            log.append(10);
            await().atMost(PATIENCE).until(() -> servedSize() == 20);
            assertThat(loop.state()).isInstanceOf(Publishing.class);
            assertThat(told.getLast().getLast().problem()).contains("999999", "shows no such checkpoint");
        }
        log.requireSound();
    }

    /** How long it took until it was served. */
    private Duration publish(int entries, PublisherLoop loop) {
        log.append(entries);
        long expected = log.size();
        long begun = System.nanoTime();
        loop.wake();
        await().pollInterval(Duration.ofMillis(10)).atMost(PATIENCE).until(() -> servedSize() == expected);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The middle one: a machine that stands still for a moment says nothing about the publisher. */
    private static Duration usual(List<Duration> waits) {
        return waits.stream().sorted().toList().get(waits.size() / 2);
    }

    private void publishAll() throws Exception {
        try (var loop = loop(BOTH)) {
            loop.start();
            await().atMost(PATIENCE).until(() -> servedSize() == log.size());
        }
    }

    private void setBack(byte[] home) throws IOException {
        Files.write(log.state(), home);
        log.tamper(
                "delete from transparency.cosignature where size > 10",
                "delete from transparency.checkpoint where size > 10",
                "update transparency.tile set hashes = substring(hashes from 1 for 320)",
                "delete from log.entry where position >= 10");
    }

    private static void requireRefusal(PublisherLoop loop, Refusal refusal) {
        assertThat(loop.state())
                .isInstanceOfSatisfying(
                        Refusing.class, state -> assertThat(state.refusal()).isEqualTo(refusal));
    }

    private PublisherLoop loop(WitnessPolicy policy) {
        var signer = log.signer();
        var source = log.app();
        var witnessing = new Witnessing(source, signer, List.of(one.client(), two.client()), policy, told::add);
        return new PublisherLoop(
                new Inspection(source, signer, 2),
                new Publisher(source, signer, Failpoint.NONE, witnessing),
                state -> {});
    }

    private SignedNote served() {
        return log.published.checkpoint().orElseThrow();
    }

    private long servedSize() {
        return log.published
                .checkpoint()
                .map(note -> Checkpoint.parse(note.text()).head().size())
                .orElse(0L);
    }

    private long signedBy(SignedNote note) {
        return Stream.of(one, two).filter(witness -> witness.hasSigned(note)).count();
    }
}
