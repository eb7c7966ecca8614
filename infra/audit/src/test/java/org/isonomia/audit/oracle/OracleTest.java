package org.isonomia.audit.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.verify.PublishedDirectory;
import org.isonomia.events.Event;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.yesno.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle is silent about an honest service and names each way in which one can have broken. */
class OracleTest {
    private static final Duration SOON = Duration.ofMillis(300);

    @TempDir
    Path directory;

    private final List<Draft> history = new ArrayList<>(HonestHistory.everything());
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private Directory suspect;

    @BeforeEach
    void publish() throws IOException {
        suspect = new Directory(directory.resolve("log"));
        suspect.publish(history);
        for (int at = 0; at < history.size(); at++) {
            boolean alone = history.get(at).stamp().ordinal() == 0
                    && (at + 1 == history.size() || history.get(at + 1).stamp().ordinal() == 0);
            if (alone) acknowledged.add(told(at));
        }
    }

    @Test
    void nothing_is_found_in_what_held() throws Exception {
        var oracle = oracle();
        assertThat(oracle.keep()).isEmpty();
        assertThat(acknowledged).hasSizeGreaterThan(50);
        assertThat(oracle.judge(acknowledged, Map.of(3L, receipt(3)), SOON)).isEmpty();
    }

    @Test
    void an_acknowledged_command_that_is_not_there_is_named() throws Exception {
        var lost = new Acknowledged(UUID.randomUUID(), 7, List.of());
        acknowledged.add(lost);
        assertThat(judged())
                .singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo(Rule.ACKNOWLEDGED_IS_THERE_ONCE))
                .satisfies(found ->
                        assertThat(found.what()).contains(lost.command().toString()));
    }

    @Test
    void an_acknowledged_command_that_is_elsewhere_or_another_is_named() throws Exception {
        var first = acknowledged.removeFirst();
        acknowledged.add(new Acknowledged(first.command(), first.position() + 1, List.of()));
        acknowledged.add(new Acknowledged(first.command(), first.position(), List.of("0".repeat(64))));
        assertThat(judged())
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.rule()).isEqualTo(Rule.ACKNOWLEDGED_IS_THERE_ONCE));
    }

    @Test
    void a_command_that_was_carried_out_twice_is_named() throws Exception {
        history.add(history.get((int) acknowledged.getLast().position()));
        suspect.publish(history);
        assertThat(rules()).contains(Rule.NOTHING_IS_DONE_TWICE);
    }

    @Test
    void a_member_who_is_counted_twice_is_named() throws Exception {
        change(PollCounted.class, counted -> recounted(counted, counted.ballots() + 1, counted.tally()));
        assertThat(judged())
                .filteredOn(found -> found.rule() == Rule.NOBODY_IS_COUNTED_TWICE)
                .singleElement()
                .satisfies(found -> assertThat(found.what()).contains(" voters are counted in "));
    }

    @Test
    void a_member_who_is_admitted_twice_is_named() throws Exception {
        history.add(new Draft(history.getLast().stamp(), Community.admitted(Community.ADA, null)).asCommand("again"));
        suspect.publish(history);
        assertThat(rules()).contains(Rule.NOBODY_IS_COUNTED_TWICE);
    }

    @Test
    void a_result_that_is_recorded_wrongly_is_named() throws Exception {
        change(PollCounted.class, counted -> recounted(counted, counted.ballots(), new Tally(0, counted.ballots(), 0)));
        assertThat(rules()).contains(Rule.RESULT_IS_THE_RECOUNT);
    }

    @Test
    void a_result_that_is_shown_wrongly_is_named() throws Exception {
        suspect.results.replaceAll((poll, tally) -> tally.plus("yes"));
        assertThat(rules()).contains(Rule.RESULT_IS_THE_RECOUNT).doesNotContain(Rule.LOG_VERIFIES);
    }

    @Test
    void a_receipt_that_proves_nothing_is_named() throws Exception {
        byte[] receipt = receipt(3);
        assertThat(oracle().judge(acknowledged, Map.of(4L, receipt), SOON))
                .singleElement()
                .satisfies(found -> assertThat(found.what()).contains("the receipt of entry 4"));
        var swapped = new String(receipt, UTF_8).replace("index 3", "index 4").getBytes(UTF_8);
        assertThat(oracle().judge(acknowledged, Map.of(4L, swapped), SOON))
                .singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo(Rule.RECEIPTS_VERIFY));
    }

    @Test
    void a_receipt_under_a_root_that_the_log_had_once_is_named() throws Exception {
        var other = new Directory(directory.resolve("other"));
        other.publish(beginning());
        var kept = other.receipt(3).orElseThrow();
        assertThat(oracle().judge(acknowledged, Map.of(3L, kept), SOON)).isEmpty();
        var altered = new ArrayList<>(beginning());
        altered.addLast(altered.remove(5));
        other.publish(altered);
        assertThat(oracle().judge(acknowledged, Map.of(3L, other.receipt(3).orElseThrow()), SOON))
                .singleElement()
                .satisfies(found -> assertThat(found.what()).contains("the log has another root at size"));
    }

    @Test
    void a_view_that_differs_from_the_rebuilt_one_is_named_with_the_rows() throws Exception {
        suspect.rebuilt.put("view_members.member", "ada");
        assertThat(judged())
                .singleElement()
                .hasToString("VIEWS_ARE_THOSE_REBUILT: view_members.member: live only [bo], rebuilt only []");
    }

    @Test
    void a_service_that_does_not_recover_is_named() throws Exception {
        suspect.well = false;
        assertThat(rules()).containsExactly(Rule.HEALTHY_AGAIN);
    }

    @Test
    void a_log_that_does_not_continue_the_checkpoint_kept_before_is_named() throws Exception {
        var oracle = oracle();
        assertThat(oracle.keep()).isEmpty();
        suspect.publish(beginning());
        acknowledged.clear();
        assertThat(oracle.judge(acknowledged, Map.of(), SOON))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.rule()).isEqualTo(Rule.LOG_VERIFIES))
                .allSatisfy(found -> assertThat(found.what()).contains("the log has shrunk"));
    }

    private List<Finding> judged() throws Exception {
        return oracle().judge(acknowledged, Map.of(), SOON);
    }

    private List<Rule> rules() throws Exception {
        return judged().stream().map(Finding::rule).distinct().toList();
    }

    private Oracle oracle() throws IOException {
        return new Oracle(
                suspect, PublishedDirectory.KEY.verifier(), Files.createDirectories(directory.resolve("auditor")));
    }

    private Acknowledged told(int at) {
        return new Acknowledged(history.get(at).stamp().command(), at, List.of(suspect.leaf(at)));
    }

    /** Half of it, with whole acts. */
    private List<Draft> beginning() {
        int end = history.size() / 2;
        while (history.get(end).stamp().ordinal() != 0) end++;
        return history.subList(0, end);
    }

    private byte[] receipt(long position) {
        return suspect.receipt(position).orElseThrow();
    }

    /** Publishes the history with the first event of this kind changed. */
    private <E extends Event> void change(Class<E> kind, java.util.function.UnaryOperator<E> change)
            throws IOException {
        for (int at = 0; at < history.size(); at++)
            if (kind.isInstance(history.get(at).event())) {
                history.set(
                        at,
                        history.get(at)
                                .with(change.apply(kind.cast(history.get(at).event()))));
                break;
            }
        suspect.publish(history);
        acknowledged.clear();
    }

    private static PollCounted recounted(PollCounted event, long ballots, Tally tally) {
        return new PollCounted(
                event.poll(),
                event.kind(),
                event.rollOf(),
                event.countedAt(),
                event.rule(),
                event.roll(),
                ballots,
                event.approvals(),
                event.blank(),
                event.winners(),
                tally,
                event.inputDigest(),
                event.sheet());
    }
}
