package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Voters held where they have read and decided but not appended. */
class VotingAtOnceTest {
    private static final MemberId[] VOTERS = IntStream.range(0, 32)
            .mapToObj(voter -> new MemberId("m_voter" + voter))
            .toArray(MemberId[]::new);

    private final CommandSide side = new CommandSide();

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void thirty_two_members_who_vote_at_once_are_all_heard_without_a_conflict() {
        var gate = hold(VOTERS.length);
        var answers = everybodyVotes();
        gate.awaitAll();
        gate.open();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isInstanceOf(Answer.Accepted.class));
        assertThat(side.log.conflicts).hasValue(0);
        assertThat(side.log.events(BallotCast.class))
                .extracting(BallotCast::voter)
                .containsExactlyInAnyOrder(VOTERS);
    }

    @Test
    void no_ballot_lands_after_the_close_however_many_had_been_decided_before_it() {
        var gate = hold(VOTERS.length);
        var answers = everybodyVotes();
        gate.awaitAll();
        side.log.append(Votes.closed());
        gate.open();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(refused(POLL_NOT_OPEN)));
        assertThat(side.log.conflicts).hasValue(VOTERS.length);
        assertThat(side.log.events(BallotCast.class)).isEmpty();
    }

    @Test
    void one_who_leaves_while_voting_casts_no_more() {
        side.log.append(admitted(ADA), Votes.opened(ADA));
        var gate = hold(1);
        var answer = side.send(CastBallot.one(POLL, ADA, "yes"), ADA, "vote");
        gate.awaitAll();
        side.log.append(left(ADA));
        gate.open();
        assertThat(answer.join()).isEqualTo(refused(NOT_A_MEMBER));
    }

    private Gate hold(int commands) {
        var gate = new Gate(commands);
        side.log.beforeAppend = gate;
        return gate;
    }

    private List<CompletableFuture<Answer>> everybodyVotes() {
        side.log.append(Facts.admitted(VOTERS).toArray(MemberAdmitted[]::new));
        side.log.append(Votes.opened(VOTERS));
        return Arrays.stream(VOTERS)
                .map(voter -> side.send(CastBallot.one(POLL, voter, "yes"), voter, "vote"))
                .toList();
    }

    private static Answer refused(Refusal.Code code) {
        return new Answer.Refused(List.of(Refusal.of(code)));
    }
}
