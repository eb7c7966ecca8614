package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.command.Scenes.Scene;
import org.isonomia.command.areas.Areas;
import org.isonomia.command.draws.revealshare.RevealShare;
import org.isonomia.command.membership.ByMember;
import org.isonomia.command.membership.MembershipRefusal;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.command.membership.revokeinvitation.RevokeInvitation;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.withdrawballot.WithdrawBallot;
import org.isonomia.command.proposals.giveadvice.GiveAdvice;
import org.isonomia.command.proposals.respondtoremoval.RespondToRemoval;
import org.isonomia.command.proposals.withdrawproposal.WithdrawProposal;
import org.isonomia.command.proposals.withdrawquestion.WithdrawQuestion;
import org.isonomia.command.proposals.withdrawsupport.WithdrawSupport;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act, tried by everybody who may not do it. A refusal is typed, and leaves no event. */
class WhoMayActTest {
    private static final MemberId EVE = new MemberId("m_eve");
    private static final List<Who> NOBODYS = List.of(Who.CLOCK, Who.OPERATOR, Who.FOUNDER, Who.NEWCOMER);

    /** By its command: a failing one is named. */
    record Act(Slice<?, ?> slice) {
        @Override
        public String toString() {
            return slice.reads().command().getSimpleName();
        }
    }

    static Stream<Act> acts() {
        return Areas.slices().stream()
                .filter(slice -> !NOBODYS.contains(slice.who()))
                .map(Act::new);
    }

    @Test
    void every_act_that_a_person_does_is_tried() {
        assertThat(Scenes.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        acts().<Class<?>>map(act -> act.slice().reads().command())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void who_may_do_it_does_it(Act act) {
        var scene = scene(act);
        assertThat(outcome(act, scene, scene.entitled())).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_outsider_is_refused(Act act) {
        refused(act, scene(act), EVE);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void who_left_or_was_removed_is_refused_unless_the_act_is_about_their_own(Act act) {
        var scene = scene(act);
        for (Event gone : List.of(new MemberLeft(scene.entitled()), new MemberRemoved(scene.entitled()))) {
            if (act.slice().who().isMember()) refused(act, scene, scene.entitled(), gone);
            else assertThat(outcome(act, scene, scene.entitled(), gone)).isInstanceOf(Verdict.Accepted.class);
        }
    }

    /** What a suspended member still does: vote where the roll has them, answer, take back what was theirs, and leave. */
    private static final Set<Class<?>> STAYS_OPEN = Set.of(
            LeaveCommunity.class,
            RevokeInvitation.class,
            WithdrawQuestion.class,
            WithdrawProposal.class,
            WithdrawSupport.class,
            RespondToRemoval.class,
            GiveAdvice.class,
            CastBallot.class,
            WithdrawBallot.class,
            RevealShare.class);

    @ParameterizedTest
    @MethodSource("acts")
    void who_is_suspended_does_what_stays_open_and_nothing_else_until_it_ends(Act act) {
        var scene = scene(act);
        boolean open = STAYS_OPEN.contains(act.slice().reads().command())
                || !act.slice().who().isMember();
        var running = new MemberSuspended(scene.entitled(), scene.at().plusSeconds(1));
        if (open) assertThat(outcome(act, scene, scene.entitled(), running)).isInstanceOf(Verdict.Accepted.class);
        else
            assertThat(outcome(act, scene, scene.entitled(), running))
                    .isInstanceOfSatisfying(
                            Verdict.Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .containsExactly(Refusal.of(MembershipRefusal.SUSPENDED)
                                            .with("until", running.until())));
        var over = new MemberSuspended(scene.entitled(), scene.at());
        assertThat(outcome(act, scene, scene.entitled(), over)).isInstanceOf(Verdict.Accepted.class);
    }

    /** Having been a member, one has the standing that {@link Who#ONESELF} asks for. */
    @ParameterizedTest
    @MethodSource("acts")
    void who_never_had_a_part_in_it_and_left_or_was_removed_is_refused(Act act) {
        if (act.slice().who() == Who.ONESELF) return;
        for (Event gone : List.of(new MemberLeft(EVE), new MemberRemoved(EVE)))
            refused(act, scene(act), EVE, Facts.admitted(EVE), gone);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_member_without_the_part_that_it_asks_for_is_refused(Act act) {
        asMember(act, Facts.admitted(EVE));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_member_of_another_class_is_refused_where_the_class_is_the_part(Act act) {
        asMember(act, Facts.admitted(EVE), Facts.assigned(EVE, "visitor"));
    }

    private static void asMember(Act act, Event... standing) {
        var who = act.slice().who();
        if (who.hasPart() && who != Who.ONESELF) refused(act, scene(act), EVE, standing);
        else assertThat(outcome(act, scene(act), EVE, standing)).isInstanceOf(Verdict.Accepted.class);
    }

    private static Scene scene(Act act) {
        var scene = Scenes.all().get(act.slice().reads().command());
        assertThat(scene).as("a scene of %s", act).isNotNull();
        return scene;
    }

    private static void refused(Act act, Scene scene, MemberId by, Event... more) {
        assertThat(outcome(act, scene, by, more)).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.reasons()).isNotEmpty();
            assertThat(refused.reasons().getFirst().code().type()).contains("/");
        });
    }

    private static Verdict outcome(Act act, Scene scene, MemberId by, Event... more) {
        var command = scene.as().apply(by);
        var standing = Stream.of(more).filter(event -> !isGone(event));
        // Who joined did so before all that happened, and who goes does so after it.
        var facts = new ArrayList<Event>();
        facts.add(scene.facts().getFirst());
        standing.forEach(facts::add);
        facts.addAll(scene.facts().subList(1, scene.facts().size()));
        Stream.of(more).filter(WhoMayActTest::isGone).forEach(facts::add);
        return decide(ByMember.guarded(act.slice()), command, facts, scene);
    }

    private static boolean isGone(Event event) {
        return event instanceof MemberLeft || event instanceof MemberRemoved || event instanceof MemberSuspended;
    }

    private static <C, S extends Decision<C>> Verdict decide(
            Reads<C, S> slice, Object command, List<Event> facts, Scene scene) {
        var typed = slice.command().cast(command);
        S state = slice.nothing();
        for (Event fact : facts) state = slice.evolve(state, typed, fact, Isonomia.CATALOGUE.tags(fact));
        return state.decide(typed, scene.at());
    }
}
