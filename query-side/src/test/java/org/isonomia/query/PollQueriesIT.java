package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.isonomia.events.recorded.TheMill.*;
import static org.isonomia.events.recorded.TheWell.*;
import static org.isonomia.query.QueriesIT.ADA_SEEN;
import static org.isonomia.query.QueriesIT.BEN_SEEN;
import static org.isonomia.query.QueriesIT.CYD_SEEN;
import static org.isonomia.query.QueriesIT.all;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.query.draws.DrawView;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.polls.ballotbox.Bar;
import org.isonomia.query.polls.ballotbox.ObjectionLine;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.polls.ballotbox.PollState;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.query.proposals.questions.QuestionState;
import org.isonomia.query.results.ChallengeView;
import org.isonomia.query.results.register.Decision;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Polls, their rolls, ballots and results, and the register of what they decided. */
class PollQueriesIT {
    static ViewsFixture fixture;
    static Views views;

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture();
        views = fixture.views;
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void a_poll_says_why_someone_cannot_vote_in_it() {
        var all = views.polls().poll(SETTLED).orElseThrow();
        assertThat(views.polls().bar(all, ADA)).isEmpty();
        assertThat(views.polls().bar(all, DAN)).contains(new Bar(Bar.Why.NOT_A_MEMBER, null));
        var holders = views.polls().poll(ADVISORY).orElseThrow();
        assertThat(views.polls().bar(holders, ADA).orElseThrow().why()).isEqualTo(Bar.Why.NOT_A_HOLDER);
    }

    @Test
    void open_polls_come_first_by_closing_time_and_then_the_newest() {
        var polls = all(cursor -> views.polls().polls(cursor, 1));
        assertThat(polls)
                .extracting(PollLine::id)
                .startsWith(ADVISORY, LATER, first(new ProposalId("q_third")))
                .containsExactlyInAnyOrderElementsOf(
                        facts(PollOpened.class).map(PollOpened::poll).toList());
        assertThatThrownBy(() -> views.polls().polls("nonsense", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_poll_shows_its_terms_its_participation_and_its_result() {
        var page = views.polls().poll(DECIDED).orElseThrow();
        assertThat(page.line().state()).isEqualTo(PollState.DECIDED);
        assertThat(page.line().voted()).isEqualTo(7);
        assertThat(page.line().silent()).isEqualTo(2);
        assertThat(page.terms().matter().effects()).containsExactly(DEFINE);
        assertThat(page.opener()).contains(ADA_SEEN);
        assertThat(page.tally()).contains(new Tally(7, 0, 0));
        assertThat(page.line().outcome()).isEqualTo(Result.Outcome.ADOPTED);
        assertThat(page.ticks()).hasSize(2);
        assertThat(page.enacted()).isEqualTo(1);
        assertThat(page.line().closesAt()).isEqualTo(Instant.parse("2025-09-10T09:35:00Z"));
        assertThat(page.entries())
                .extracting(EntryLink::event)
                .containsExactly(
                        "polls.PollOpened",
                        "polls.ClosingTimeExtended",
                        "polls.PollClosed",
                        "polls.EffectsQueued",
                        "polls.PollCounted",
                        "polls.PollDecided",
                        "polls.ChallengeRaised",
                        "polls.ChallengeSupported",
                        "polls.ResultChallenged",
                        "draws.PoolFixed",
                        "draws.LotCalled",
                        "draws.ShareCommitted",
                        "draws.ShareCommitted",
                        "draws.ShareCommitted",
                        "draws.ShareRevealed",
                        "draws.ShareRevealed",
                        "draws.ShareRevealed",
                        "draws.LotDrawn",
                        "draws.PanelDrawn",
                        "draws.PanelPlaceDeclined",
                        "draws.PanelSeated",
                        "polls.PollOpened",
                        "polls.ResultUpheld",
                        "polls.EffectsEnacted",
                        "roles.RoleDefined",
                        "polls.EffectsDone",
                        "polls.EffectsFreed");
        assertThat(views.polls().poll(ADVISORY).orElseThrow().rollOf()).contains("Curator");
    }

    @Test
    void a_poll_shows_its_objections_with_their_answers() {
        assertThat(views.polls().poll(OBJECTED).orElseThrow().objections())
                .containsExactly(
                        new ObjectionLine(
                                BEN_SEEN,
                                Optional.of("Two are too many"),
                                Optional.of("One alone tires"),
                                ObjectionLine.State.WITHDRAWN),
                        new ObjectionLine(
                                CYD_SEEN,
                                Optional.of("Who trains them?"),
                                Optional.empty(),
                                ObjectionLine.State.STANDS));
    }

    @Test
    void an_objection_that_was_upheld_gives_the_proposal_back_and_one_that_stands_is_voted_on() {
        try (var mill = new ViewsFixture(MemoryLog.recorded("the-mill"))) {
            assertThat(mill.views.polls().poll(SENT_BACK).orElseThrow().objections())
                    .extracting(ObjectionLine::answer, ObjectionLine::state)
                    .containsExactly(tuple(Optional.of("We grease it"), ObjectionLine.State.UPHELD));
            assertThat(mill.views.proposals().line(WHEEL).orElseThrow().state()).isEqualTo(ProposalState.DRAFT);
            var objected = mill.views.polls().poll(OBJECTED_TO).orElseThrow();
            assertThat(objected.line().outcome()).isEqualTo(Result.Outcome.OBJECTED);
            assertThat(objected.sequel().next()).isEqualTo(SUPERMAJORITY);
        }
    }

    @Test
    void a_poll_shows_what_followed_it() {
        var failed = views.polls().poll(first(BENCH)).orElseThrow().sequel();
        assertThat(failed.next()).isEqualTo(second(BENCH));
        var again = views.polls().poll(second(BENCH)).orElseThrow();
        assertThat(again.line().reason()).isEqualTo(Occasion.Reason.SECOND_CALL);
        assertThat(again.sequel().next()).isEqualTo(panel(BENCH));
    }

    @Test
    void a_poll_that_was_called_off_says_why_and_gives_back_what_it_was_to_decide() {
        try (var then = new ViewsFixture("the-well", entry -> entry.event() instanceof PollCancelled)) {
            var page = then.views.polls().poll(CALLED_OFF).orElseThrow();
            assertThat(page.line().state()).isEqualTo(PollState.CANCELLED);
            assertThat(page.cancelled()).contains("Too early");
            assertThat(then.views.proposals().line(HILL).orElseThrow().state()).isEqualTo(ProposalState.FROZEN);
            assertThat(then.views.questions().line(AND_WHERE).orElseThrow().state())
                    .isEqualTo(QuestionState.OPEN);
        }
    }

    /** As no recorded log holds it, what the decision would append is. */
    @Test
    void a_poll_that_could_not_be_counted_ends_without_a_result_and_gives_back_what_it_was_to_decide() {
        try (var then = new ViewsFixture("the-well", entry -> entry.event() instanceof PollClosed)) {
            for (Event event : List.of(
                    new CountAbandoned(DECIDED), new ProposalReturned(CURATE, DECIDED), new EffectsDone(DECIDED)))
                then.log.append(event);
            then.catchUp();
            assertThat(then.views.polls().poll(DECIDED).orElseThrow().line().state())
                    .isEqualTo(PollState.UNCOUNTABLE);
            assertThat(then.views.proposals().line(CURATE).orElseThrow().state())
                    .isEqualTo(ProposalState.FROZEN);
        }
    }

    @Test
    void a_challenged_result_shows_who_challenged_it_why_and_what_became_of_it() {
        var upheld = views.polls().poll(DECIDED).orElseThrow();
        assertThat(upheld.challenge()).hasValueSatisfying(challenge -> {
            assertThat(challenge.state()).isEqualTo(ChallengeView.State.UPHELD);
            assertThat(challenge.hearing()).isEqualTo(HEARD);
            assertThat(challenge.voices())
                    .extracting(voice -> voice.by().id(), ChallengeView.Voice::why)
                    .containsExactly(tuple(JON, Optional.of("The text was another")));
            assertThat(challenge.challengers()).extracting(Person::id).containsExactlyInAnyOrder(HAL, JON);
        });
        assertThat(upheld.line().annulled()).isFalse();
        assertThat(upheld.sequel().challengeable()).isEqualTo(Instant.parse("2025-09-13T09:35:00Z"));
        var annulled = views.polls().poll(first(CLOCK)).orElseThrow();
        assertThat(annulled.challenge().orElseThrow().state()).isEqualTo(ChallengeView.State.ANNULLED);
        assertThat(annulled.line().annulled()).isTrue();
        var hearing =
                views.polls().poll(annulled.challenge().orElseThrow().hearing()).orElseThrow();
        assertThat(hearing.line().reason()).isEqualTo(Occasion.Reason.CHALLENGE);
        assertThat(hearing.line().choseOption()).isFalse();
        assertThat(hearing.line().outcome()).isEqualTo(Result.Outcome.ADOPTED);
    }

    @Test
    void a_draw_shows_who_sits_and_who_declined() {
        var draw = views.polls().poll(DECIDED).orElseThrow().draw().orElseThrow();
        assertThat(draw.state()).isEqualTo(DrawView.State.SEATED);
        assertThat(draw.seed()).isEqualTo(of(DECIDED, PanelDrawn.class).seed());
        assertThat(draw.panel())
                .extracting(Person::id)
                .containsExactlyElementsOf(of(DECIDED, PanelSeated.class).panel());
        assertThat(draw.declined()).extracting(Person::id).containsExactly(GIL);
        assertThat(views.polls().poll(CONFLICTED).orElseThrow().draw()).isEmpty();
    }

    @Test
    void a_draw_shows_who_wants_all_to_decide() {
        var draw = views.polls().poll(second(FENCE)).orElseThrow().draw().orElseThrow();
        assertThat(draw.demanding()).extracting(Person::id).containsExactly(CYD, EVA, HAL);
    }

    @Test
    void a_draw_by_a_beacon_shows_who_entered_what_it_published_and_where() {
        try (var before = new ViewsFixture(MemoryLog.recorded("before-auditors"))) {
            var draw = before.views.polls().poll(DECIDED).orElseThrow().draw().orElseThrow();
            assertThat(draw.entered()).extracting(Person::id).containsExactly(ADA, BEN);
            assertThat(draw.url()).contains("/public/");
        }
    }

    private static <E extends Event> Stream<E> facts(Class<E> type) {
        return fixture.log.all().stream()
                .map(entry -> entry.recorded().event())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static <E extends DrawEvent> E of(PollId poll, Class<E> type) {
        return facts(type)
                .filter(event -> event.poll().equals(poll))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_last_ballot_counts_and_a_withdrawn_one_is_none() {
        assertThat(views.polls().ownBallot(DECIDED, BEN).orElseThrow().choice()).isEqualTo(new Choice.One("yes"));
        assertThat(views.polls().ownBallot(DECIDED, CYD)).isEmpty();
        assertThat(all(cursor -> views.polls().ballots(DECIDED, cursor, 1)))
                .extracting(ballot -> ballot.voter().id())
                .containsExactlyInAnyOrder(ADA, BEN, EVA, FAY, GIL, HAL, IDA);
        assertThat(views.polls().onRoll(ADVISORY, BEN)).isTrue();
        assertThat(views.polls().onRoll(ADVISORY, ADA)).isFalse();
        assertThat(all(cursor -> views.polls().roll(DECIDED, cursor, 1)))
                .extracting(Person::id)
                .containsExactly(ADA, BEN, CYD, EVA, FAY, GIL, HAL, IDA, JON);
    }

    @Test
    void the_register_holds_binding_decisions_newest_first_with_what_proves_them() {
        var decisions = all(cursor -> views.register().decisions(cursor, 1));
        assertThat(decisions)
                .extracting(decision -> decision.poll().id())
                .startsWith(first(new ProposalId("q_third")), first(new ProposalId("q_second")))
                .endsWith(TIED, SETTLED, HEARD, CONFLICTED, DECIDED)
                .doesNotContain(OBJECTED, HIDDEN, CALLED_OFF);
        assertThat(of(first(CLOCK), decisions).poll().annulled()).isTrue();
        assertThat(of(SETTLED, decisions).winners()).containsExactly("A well");
        assertThat(of(SETTLED, decisions).entries())
                .extracting(EntryLink::event)
                .endsWith("polls.EffectsEnacted", "membership.MemberClassAssigned", "polls.EffectsDone");
        assertThat(of(CONFLICTED, decisions).conflict().conflict()).isEqualTo(Conflict.ROLE_EXISTS);
        assertThat(of(CONFLICTED, decisions).enacted()).isNull();
        assertThat(of(DECIDED, decisions).enacted()).isEqualTo(1);
        assertThat(of(DECIDED, decisions).entries()).hasSize(27);
        assertThat(of(DECIDED, decisions).effects().getFirst().role()).contains("Curator");
    }

    private static Decision of(PollId poll, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.poll().id().equals(poll))
                .findFirst()
                .orElseThrow();
    }
}
