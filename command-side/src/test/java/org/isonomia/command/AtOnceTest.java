package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.DORA;
import static org.isonomia.command.Facts.INVITATION;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.circles.Circles.GARDEN;
import static org.isonomia.command.circles.Circles.formed;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_USED_UP;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.isonomia.command.circles.CircleRefusal;
import org.isonomia.command.circles.joincircle.JoinCircle;
import org.isonomia.command.membership.Invitations;
import org.isonomia.command.membership.joinbyinvitation.JoinByInvitation;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.proposals.Drafts;
import org.isonomia.command.results.enacteffects.EnactEffects;
import org.isonomia.events.MemberId;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands held where they have read and decided but not appended. */
class AtOnceTest {
    private final CommandSide side = new CommandSide();

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void two_newcomers_do_not_share_the_last_use_of_an_invitation() {
        side.log.append(admitted(ADA), Invitations.issued(1));
        var gate = hold(2);
        var answers = List.of(join(BEN), join(CLEO));
        gate.awaitAll();
        gate.open();
        assertThat(answers.stream().map(CompletableFuture::join).toList())
                .hasAtLeastOneElementOfType(Answer.Accepted.class)
                .contains(refused(INVITATION_USED_UP));
        assertThat(side.log.conflicts).hasValue(1);
        assertThat(side.log.events(InvitationUsed.class)).hasSize(1);
        assertThat(side.log.events(MemberAdmitted.class)).hasSize(2);
    }

    @Test
    void one_admitted_while_a_poll_is_being_opened_is_on_its_roll() {
        side.log.append(Votes.charter(1, Quorum.NONE), admitted(ADA), admitted(BEN));
        side.log.append(Drafts.drafted(), Drafts.frozen(1));
        var gate = hold(1);
        var answer = side.send(new PutToVote(POLL, PROPOSAL, ADA), ADA, "put");
        gate.awaitAll();
        side.log.append(admitted(CLEO), left(BEN));
        gate.open();
        assertThat(answer.join()).isInstanceOf(Answer.Accepted.class);
        assertThat(side.log.conflicts).hasValue(1);
        assertThat(side.log.events(RollListed.class)).containsExactly(new RollListed(POLL, 1, List.of(ADA, CLEO)));
        assertThat(side.log.events(PollOpened.class))
                .singleElement()
                .satisfies(opened ->
                        assertThat(opened.terms().electorate().roll().count()).isEqualTo(2));
    }

    @Test
    void two_nodes_enact_an_adoption_once() {
        side.log.append(admitted(DORA), Votes.openedWith(List.of(Drafts.define(1))), Votes.closed());
        side.log.append(new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), null));
        var gate = hold(2);
        var answers = List.of(enact("one"), enact("other"));
        gate.awaitAll();
        gate.open();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isInstanceOf(Answer.Accepted.class));
        assertThat(side.log.events(RoleDefined.class)).hasSize(1);
    }

    @Test
    void nobody_joins_a_circle_that_is_dissolved_meanwhile() {
        side.log.append(admitted(ADA), formed(GARDEN, "Garden", null));
        var gate = hold(1);
        var answer = side.send(new JoinCircle(GARDEN, ADA), ADA, "join");
        gate.awaitAll();
        side.log.append(new CircleDissolved(GARDEN));
        gate.open();
        assertThat(answer.join()).isEqualTo(refused(CircleRefusal.CIRCLE_DISSOLVED));
        assertThat(side.log.events(CircleJoined.class)).isEmpty();
    }

    private Gate hold(int commands) {
        var gate = new Gate(commands);
        side.log.beforeAppend = gate;
        return gate;
    }

    private CompletableFuture<Answer> join(MemberId newcomer) {
        var command = new JoinByInvitation(INVITATION, ADA, Invitations.DIGEST, newcomer, "New", "new@example.org");
        return side.send(command, newcomer, "join");
    }

    private CompletableFuture<Answer> enact(String node) {
        return side.send(new EnactEffects(POLL), node, SliceFixture.NOON);
    }

    private static Answer refused(Refusal.Code code) {
        return new Answer.Refused(List.of(Refusal.of(code)));
    }
}
