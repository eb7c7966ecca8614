package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageType;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.closepoll.ClosePoll;
import org.isonomia.events.NameUuid;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StampedTest {
    private final CommandSide side = new CommandSide(admitted(ADA), Votes.opened(ADA));

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void an_event_takes_over_when_by_whom_and_by_which_command() {
        var origin = Origin.member(ADA, "leave", NOON);
        side.send(new LeaveCommunity(ADA), origin).join();
        assertThat(appended().metadata())
                .containsOnlyKeys("at", "by", "command", "fingerprint")
                .containsEntry("at", "2026-11-23T12:00:00Z")
                .containsEntry("by", "m_ada")
                .containsEntry("command", origin.command().toString());
        assertThat(appended().identifier())
                .isEqualTo(NameUuid.entry(origin.command(), 0).toString());
    }

    @Test
    void what_the_clock_does_says_because_of_what_and_by_nobody() {
        var cause = NameUuid.command("m_ada", "open");
        side.send(new ClosePoll(POLL), Origin.automation(cause, "close", Votes.CLOSES_AT))
                .join();
        assertThat(appended().metadata())
                .containsOnlyKeys("at", "because", "command", "fingerprint")
                .containsEntry("because", cause.toString());
    }

    @Test
    void an_event_has_the_name_and_version_of_the_catalogue() {
        side.send(new LeaveCommunity(ADA), ADA, "leave").join();
        assertThat(appended().type()).isEqualTo(new MessageType("membership.MemberLeft", "1"));
    }

    @Test
    void an_automation_acts_on_one_cause_under_one_id() {
        var cause = NameUuid.command("m_ada", "open");
        assertThat(Origin.automation(cause, "close", NOON).command())
                .isEqualTo(Origin.automation(cause, "close", Votes.CLOSES_AT).command())
                .isNotEqualTo(Origin.automation(cause, "count", NOON).command());
    }

    @Test
    void metadata_the_log_does_not_know_stays_with_the_command() {
        var message = new GenericCommandMessage(
                new MessageType(LeaveCommunity.class), new LeaveCommunity(ADA), Map.of("at", "x", "trace", "y"));
        assertThat(Stamped.correlation(message)).containsOnlyKeys("at");
    }

    @Test
    void a_command_without_its_moment_or_id_is_not_handled() {
        var message = new GenericCommandMessage(new MessageType(LeaveCommunity.class), new LeaveCommunity(ADA));
        assertThatThrownBy(() -> Stamped.now(message)).hasMessage("a command carries 'at'");
        assertThatThrownBy(() -> Stamped.command(message)).hasMessage("a command carries 'command'");
    }

    @Test
    void a_decision_that_reads_nothing_is_not_registered() {
        record Careless() implements Decision<LeaveCommunity> {
            @Override
            public Verdict decide(LeaveCommunity command, java.time.Instant now) {
                return Verdict.accept();
            }
        }
        var reads = Reads.of(LeaveCommunity.class, new Careless());
        assertThatThrownBy(() -> new Slices(org.isonomia.events.catalogue.Isonomia.CATALOGUE).configure(List.of(reads)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reads nothing");
        new Slices(org.isonomia.events.catalogue.Isonomia.CATALOGUE)
                .configure(List.of(reads.on(PollOpened.class, c -> org.isonomia.events.Tag.community(), (s, e) -> s)));
    }

    private Message appended() {
        return side.log.attempts.getLast().getLast();
    }
}
