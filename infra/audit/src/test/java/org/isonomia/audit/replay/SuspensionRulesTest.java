package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.Suspended.CY;
import static org.isonomia.audit.history.Suspended.DI;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.rewrite;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Suspended;
import org.isonomia.events.Event;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Suspensions, and one breach of each of their rules. */
class SuspensionRulesTest {
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("suspended without a decision", Kind.SUSPENDED_WITHOUT_DECISION, alone(MemberSuspended.class)),
                breach(
                        "another suspended",
                        Kind.EFFECTS_DIFFER,
                        rewrite(MemberSuspended.class, e -> new MemberSuspended(CY, e.until()))),
                breach(
                        "suspended for longer than decided",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                MemberSuspended.class,
                                e -> new MemberSuspended(e.member(), e.until().plusSeconds(1)))),
                breach("restored without a decision", Kind.RESTORED_WITHOUT_DECISION, alone(MemberRestored.class)),
                breach("restored unsuspended", Kind.RESTORED_WITHOUT_DECISION, drop(MemberSuspended.class)),
                breach(
                        "the end of another's",
                        Kind.SUSPENSION_ENDED_OUT_OF_TURN,
                        rewrite(SuspensionEnded.class, e -> new SuspensionEnded(DI))),
                breach("no end although it was due", Kind.OPEN_PAST_ITS_END, drop(SuspensionEnded.class)),
                breach("a mandate that goes on", Kind.OPEN_PAST_ITS_END, drop(MandateEnded.class)),
                breach(
                        "a mandate that ends as if she had left",
                        Kind.ACTED_FOR_ANOTHER,
                        rewrite(
                                MandateEnded.class,
                                e -> new MandateEnded(e.role(), e.seat(), e.member(), Reason.LEFT_COMMUNITY))),
                breach(
                        "answered by another",
                        Kind.ANSWERED_OUT_OF_TURN,
                        rewrite(RemovalAnswered.class, e -> new RemovalAnswered(e.proposal(), CY, e.answer()))),
                breach("support of who is suspended", Kind.ACTED_WHILE_SUSPENDED, log -> {
                    int place = log.find(
                            ProposalSupported.class, e -> e.proposal().value().equals("q_boats"));
                    var e = (ProposalSupported) log.drafts.get(place).event();
                    log.drafts.set(
                            place,
                            log.drafts
                                    .get(place)
                                    .with(new ProposalSupported(e.proposal(), e.version(), DI))
                                    .by(DI));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Suspended.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    @Test
    void an_honest_history_of_suspensions_replays_clean() {
        assertThat(kinds(Suspended.everything())).isEmpty();
    }

    @Test
    void a_suspension_put_to_the_vote_before_there_was_time_to_answer_is_named() {
        assertThat(kinds(Suspended.everything(Duration.ofHours(71), THREE_DAYS)))
                .contains(Kind.NOT_READY_FOR_VOTE);
    }

    @Test
    void a_suspension_before_the_time_to_challenge_it_is_over_is_named() {
        assertThat(kinds(Suspended.everything(THREE_DAYS, THREE_DAYS.minusSeconds(1))))
                .contains(Kind.ENACTED_OUT_OF_TURN);
    }

    @Test
    void a_suspension_that_ends_before_its_time_is_named() {
        assertThat(kinds(Suspended.endedEarly())).contains(Kind.SUSPENSION_ENDED_OUT_OF_TURN);
    }

    @Test
    void a_roll_that_has_somebody_who_is_suspended_is_named() {
        assertThat(kinds(Suspended.listed())).contains(Kind.ROLL_DIFFERS);
    }

    @Test
    void who_comes_by_the_invitation_of_somebody_suspended_is_named() {
        assertThat(kinds(Suspended.inviting())).containsExactly(Kind.INVITATION_NOT_USABLE);
    }

    @Test
    void who_leaves_and_joins_again_before_it_ends_is_named() {
        assertThat(kinds(Suspended.comingBack())).containsExactly(Kind.ACTED_WHILE_SUSPENDED);
    }

    private static List<Kind> kinds(List<Draft> drafts) {
        return Export.replay(drafts).disagreements().stream()
                .map(Disagreement::kind)
                .toList();
    }

    /** Without the entry that says a decision is enacted. */
    private static Consumer<Tampering> alone(Class<? extends Event> type) {
        return log -> log.drafts.remove(log.find(type) - 1);
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
