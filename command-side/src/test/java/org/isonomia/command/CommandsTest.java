package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.axonframework.messaging.core.Message;
import org.isonomia.command.CommandLog.Acceptance;
import org.isonomia.command.CommandLog.Failure;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.roles.releasemember.ReleaseMember;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a command is carried out: once it stands in the log, tried again on a conflict, and never kept waiting. */
class CommandsTest {
    private static final AskForAdvice ASK = AskForAdvice.yesOrNo(POLL, ADA, "A well?", null);
    private final CommandSide side = new CommandSide(Votes.charter(1, Quorum.NONE), admitted(ADA), admitted(BEN));

    @AfterEach
    void everySlotIsGivenBack() {
        side.close();
        assertThat(side.log.slots).allMatch(slot -> slot.isDone());
    }

    @Test
    void the_answer_tells_where_the_last_entry_is_and_its_hashes() {
        var origin = Origin.member(ADA, "ask", NOON);
        var answer = (Answer.Accepted) side.send(ASK, origin).join();
        assertThat(answer.position()).isEqualTo(5);
        assertThat(side.log.events().get(4)).isInstanceOf(PollOpened.class);
        assertThat(answer.command()).isEqualTo(origin.command());
        assertThat(answer.leafHashes()).hasSize(3);
        assertThat(answer.repeated()).isFalse();
    }

    @Test
    void a_retry_keeps_the_ids_and_the_moment_and_decides_anew() {
        meanwhile(admitted(new MemberId("m_new1")), admitted(new MemberId("m_new2")));
        assertThat(side.send(ASK, ADA, "ask").join()).isInstanceOf(Answer.Accepted.class);
        assertThat(side.log.attempts).hasSize(3).allSatisfy(events -> {
            assertThat(events).allMatch(event -> event.timestamp().equals(NOON));
            assertThat(events)
                    .extracting(Message::identifier)
                    .containsExactlyElementsOf(side.log.attempts.getFirst().stream()
                            .map(Message::identifier)
                            .toList());
        });
        assertThat(side.log.events(PollOpened.class))
                .singleElement()
                .satisfies(opened ->
                        assertThat(opened.terms().electorate().roll().count()).isEqualTo(4));
        assertThat(side.pauses).containsExactly(8, 16);
    }

    @Test
    void after_five_conflicts_the_log_is_busy() {
        meanwhile(newcomers(4));
        assertThat(side.send(ASK, ADA, "in four").join()).isInstanceOf(Answer.Accepted.class);
        side.log.attempts.clear();
        meanwhile(newcomers(5));
        assertThat(side.send(ASK, ADA, "in five").join()).isEqualTo(new Answer.Busy());
        assertThat(side.log.attempts).hasSize(5);
        assertThat(side.log.events(PollOpened.class)).hasSize(1);
    }

    @Test
    void what_is_already_so_is_accepted_and_appends_nothing() {
        var origin = Origin.automation(POLL_CAUSE, "release", NOON);
        var answer =
                side.send(new ReleaseMember(ADA, Reason.LEFT_COMMUNITY), origin).join();
        assertThat(answer).isEqualTo(new Answer.Accepted(origin.command(), -1, List.of(), true));
        assertThat(side.log.attempts).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSY", "REUSED", "TOO_LARGE"})
    void what_the_log_says_is_the_answer_and_not_tried_again(Failure failure) {
        side.log.beforeAppend = () -> {
            throw new MemoryLog.Fault(failure);
        };
        var expected = switch (failure) {
            case BUSY -> new Answer.Busy();
            case REUSED -> new Answer.Reused();
            default ->
                new Answer.Refused(List.of(Refusal.of(Input.Fault.TOO_LARGE).with("most", "65,535 bytes")));
        };
        assertThat(side.send(ASK, ADA, "ask").join()).isEqualTo(expected);
        assertThat(side.log.attempts).hasSize(1);
    }

    @Test
    void a_log_that_is_not_signed_takes_no_act_and_says_why() {
        side.log.acceptance = new Acceptance.Closed("ENTRIES_FEWER");
        assertThat(side.send(ASK, ADA, "ask").join()).isEqualTo(new Answer.Unsigned("ENTRIES_FEWER"));
        assertThat(side.log.attempts).isEmpty();
        side.log.acceptance = new Acceptance.Open();
        assertThat(side.send(ASK, ADA, "ask").join()).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void while_it_is_checked_what_was_signed_before_the_log_is_busy() {
        side.log.acceptance = new Acceptance.Checking();
        assertThat(side.send(ASK, ADA, "ask").join()).isEqualTo(new Answer.Busy());
        assertThat(side.log.attempts).isEmpty();
    }

    @Test
    void an_unexpected_failure_is_told_as_one_and_the_next_command_goes_on() {
        side.log.beforeAppend = () -> {
            throw new IllegalStateException("disk gone");
        };
        var answer = side.send(ASK, ADA, "ask");
        assertThatThrownBy(answer::join).isInstanceOf(CompletionException.class).hasRootCauseMessage("disk gone");
        side.log.beforeAppend = () -> {};
        assertThat(side.send(ASK, ADA, "ask").join()).isInstanceOf(Answer.Accepted.class);
    }

    private static final java.util.UUID POLL_CAUSE = org.isonomia.events.NameUuid.command("m_ada", "leave");

    /** Before each attempt one of these is appended by someone else, as long as there are any. */
    private void meanwhile(Event... facts) {
        Queue<Event> queue = new ConcurrentLinkedQueue<>(List.of(facts));
        side.log.beforeAppend = () -> {
            var fact = queue.poll();
            if (fact != null) side.log.append(fact);
        };
    }

    private static Event[] newcomers(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(n -> admitted(new MemberId("m_new" + count + "-" + n)))
                .toArray(Event[]::new);
    }
}
