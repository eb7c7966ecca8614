package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.util.List;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same key is the same command, however often it arrives. */
class RepeatedCommandsTest {
    private static final AskForAdvice ASK = AskForAdvice.yesOrNo(POLL, ADA, "A well?", null);
    private final CommandSide side = new CommandSide(Votes.charter(1, Quorum.NONE), admitted(ADA), admitted(BEN));

    @AfterEach
    void everySlotIsGivenBack() {
        side.close();
        assertThat(side.log.slots).allMatch(slot -> slot.isDone());
    }

    @Test
    void the_same_key_again_gives_the_first_answer_with_its_hashes_and_appends_nothing() {
        var first = (Answer.Accepted) side.send(ASK, ADA, "ask").join();
        int entries = side.log.events().size();
        var again = (Answer.Accepted) side.send(ASK, ADA, "ask").join();
        assertThat(first.leafHashes()).hasSize(3);
        assertThat(again).isEqualTo(new Answer.Accepted(first.command(), first.position(), first.leafHashes(), true));
        assertThat(side.log.events()).hasSize(entries);
        assertThat(side.log.attempts).hasSize(1);
    }

    @Test
    void the_same_key_for_another_command_is_reused() {
        side.send(ASK, ADA, "key").join();
        assertThat(side.send(new LeaveCommunity(ADA), ADA, "key").join()).isEqualTo(new Answer.Reused());
        var other = AskForAdvice.yesOrNo(POLL, ADA, "A pond?", null);
        assertThat(side.send(other, ADA, "key").join()).isEqualTo(new Answer.Reused());
    }

    @Test
    void the_same_key_of_another_member_is_another_command() {
        side.send(new LeaveCommunity(ADA), ADA, "leave").join();
        assertThat(side.send(new LeaveCommunity(BEN), BEN, "leave").join()).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void a_refusal_stores_nothing_and_is_decided_anew() {
        var leave = new LeaveCommunity(CLEO);
        var refused = new Answer.Refused(List.of(Refusal.of(NOT_A_MEMBER)));
        assertThat(side.send(leave, CLEO, "leave").join()).isEqualTo(refused);
        side.log.append(admitted(CLEO));
        assertThat(side.send(leave, CLEO, "leave").join()).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void a_try_that_is_refused_because_of_its_own_effect_gives_the_first_answer() {
        var gate = new Gate(1);
        side.log.beforeAppend = gate;
        var slow = side.send(new LeaveCommunity(ADA), ADA, "leave");
        gate.awaitAll();
        var quick = (Answer.Accepted)
                side.send(new LeaveCommunity(ADA), ADA, "leave").join();
        gate.open();
        assertThat(slow.join())
                .isEqualTo(new Answer.Accepted(quick.command(), quick.position(), quick.leafHashes(), true));
    }

    @Test
    void a_try_that_finds_its_key_taken_by_another_command_meanwhile_is_reused() {
        var gate = new Gate(1);
        side.log.beforeAppend = gate;
        var slow = side.send(ASK, ADA, "key");
        gate.awaitAll();
        side.send(new LeaveCommunity(ADA), ADA, "key").join();
        gate.open();
        assertThat(slow.join()).isEqualTo(new Answer.Reused());
    }

    @Test
    void two_identical_ballots_under_one_key_are_one() {
        side.send(ASK, ADA, "ask").join();
        var vote = CastBallot.one(POLL, BEN, "yes");
        side.send(vote, BEN, "vote").join();
        side.send(vote, BEN, "vote").join();
        assertThat(side.log.events(Votes.cast(BEN, "yes").getClass())).hasSize(1);
    }
}
