package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.isonomia.events.recorded.TheMill.OBJECTED_TO;
import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isonomia.deciding.Sequel;
import org.isonomia.events.Event;
import org.isonomia.events.Id;
import org.isonomia.events.PollId;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.query.decisions.Consequence;
import org.isonomia.query.decisions.Consequence.Case;
import org.isonomia.query.decisions.Consequences;
import org.isonomia.query.decisions.MatterState;
import org.isonomia.query.decisions.MatterStep;
import org.isonomia.query.decisions.MatterSteps;
import org.isonomia.query.decisions.Part;
import org.isonomia.query.decisions.Stood;
import org.isonomia.query.decisions.WithinMatterQuery;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What belongs to a matter, what happens if its poll ends so or so, and how it once stood. */
class WithinMatterIT {
    static ViewsFixture fixture;
    static WithinMatterQuery within;

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture();
        within = fixture.views.withinMatter();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void polls_rivals_and_threads_are_found_in_the_matter_that_they_belong_to() {
        Map.<Id, Id>of(
                        SETTLED,
                        WATER,
                        DIG,
                        WATER,
                        WELL,
                        WATER,
                        HEARD,
                        CURATE,
                        DECIDED,
                        CURATE,
                        panel(BENCH),
                        BENCH,
                        IRON,
                        GATE,
                        ADVISORY,
                        ADVISORY)
                .forEach((part, matter) ->
                        assertThat(within.matterOf(part)).as(part.value()).contains(matter));
        assertThat(within.matterOf(new PollId("p_nowhere"))).isEmpty();
    }

    @Test
    void one_sees_what_one_has_to_do_with_each_matter() {
        try (var well = new ViewsFixture("the-well", after(BallotCast.class, LATER))) {
            var parts = well.views.withinMatter();
            var page = well.views.decisions().matters(null, null, null, 100).items();
            assertThat(parts.parts(CYD, page).get(PENDING.value())).isEqualTo(Part.NONE);
            assertThat(parts.parts(BEN, page).get(CURATE.value())).isEqualTo(new Part(true, true, true, false));
            assertThat(parts.parts(BEN, page).get(WATER.value()).began()).isTrue();
        }
        var page = fixture.views.decisions().matters(null, null, null, 100).items();
        assertThat(within.parts(BEN, page).get(LATER.value())).isEqualTo(new Part(true, false, false, false));
    }

    @Test
    void a_matter_has_the_polls_on_it_and_on_its_results_and_the_threads_in_which_it_is_discussed() {
        assertThat(within.polls(CURATE)).extracting(PollLine::id).containsExactly(DECIDED, HEARD);
        assertThat(within.polls(BENCH))
                .extracting(PollLine::id)
                .containsExactly(first(BENCH), second(BENCH), panel(BENCH));
        assertThat(within.threads(CURATE)).containsExactly(WELL);
        assertThat(within.threads(WATER)).containsExactly(WELL);
        assertThat(within.threads(CLOCK)).isEmpty();
        var opened = fixture.views
                .threads()
                .thread(WELL, null, 1)
                .orElseThrow()
                .line()
                .openedAt();
        assertThat(within.unread(WATER, ADA, opened))
                .as("one of the two is hers")
                .isLessThanOrEqualTo(2);
        assertThat(within.unread(WATER, EVA, opened)).isEqualTo(2);
        assertThat(within.unread(WATER, EVA, opened.plus(Duration.ofDays(900)))).isZero();
    }

    @Test
    void the_steps_say_what_is_done_where_it_is_and_where_it_ended() {
        assertThat(steps(CURATE))
                .extracting(MatterStep::name, MatterStep::place)
                .containsExactly(
                        tuple(MatterStep.Name.DISCUSS, MatterStep.Place.DONE),
                        tuple(MatterStep.Name.VOTE, MatterStep.Place.DONE),
                        tuple(MatterStep.Name.RESULT, MatterStep.Place.DONE),
                        tuple(MatterStep.Name.IN_FORCE, MatterStep.Place.DONE));
        assertThat(steps(CURATE))
                .as("each with its moment")
                .allSatisfy(step -> assertThat(step.from()).isNotNull());
        assertThat(steps(SWING))
                .extracting(MatterStep::name, MatterStep::place)
                .containsExactly(
                        tuple(MatterStep.Name.DISCUSS, MatterStep.Place.DONE),
                        tuple(MatterStep.Name.VOTE, MatterStep.Place.DONE),
                        tuple(MatterStep.Name.SECOND_CALL, MatterStep.Place.ENDED),
                        tuple(MatterStep.Name.RESULT, MatterStep.Place.NOT_REACHED),
                        tuple(MatterStep.Name.IN_FORCE, MatterStep.Place.NOT_REACHED));
        assertThat(steps(OPEN_QUESTION))
                .extracting(MatterStep::place)
                .containsExactly(
                        MatterStep.Place.NOW, MatterStep.Place.AHEAD, MatterStep.Place.AHEAD, MatterStep.Place.AHEAD);
        assertThat(steps(FENCE)).last().extracting(MatterStep::place).isEqualTo(MatterStep.Place.NOT_REACHED);
        assertThat(steps(LATER))
                .extracting(MatterStep::name)
                .containsExactly(MatterStep.Name.VOTE, MatterStep.Name.RESULT);
    }

    @Test
    void what_happens_if_is_reckoned_by_the_rules_that_will_decide() {
        try (var well = new ViewsFixture("the-well", after(PollOpened.class, first(BENCH)))) {
            var poll = well.views.polls().poll(first(BENCH)).orElseThrow();
            assertThat(of(well.views, poll))
                    .extracting(Consequence::of, Consequence::outcome, Consequence::sequel)
                    .containsExactly(
                            tuple(Case.NOW, Outcome.REJECTED, Sequel.NONE),
                            tuple(Case.ENOUGH, Outcome.ADOPTED, Sequel.NONE),
                            tuple(Case.AS_MANY_AGAINST, Outcome.REJECTED, Sequel.NONE),
                            tuple(Case.TOO_FEW, Outcome.QUORUM_FAILED, Sequel.SECOND_CALL),
                            tuple(Case.TOO_FEW_AGAIN, Outcome.QUORUM_FAILED, Sequel.PANEL));
        }
        var over = fixture.views.polls().poll(DECIDED).orElseThrow();
        assertThat(of(fixture.views, over)).isEmpty();
    }

    @Test
    void an_objection_leads_to_the_supermajority_and_nobody_learns_how_hidden_ballots_stand() {
        try (var mill = new ViewsFixture("the-mill", after(PollOpened.class, OBJECTED_TO))) {
            var poll = mill.views.polls().poll(OBJECTED_TO).orElseThrow();
            assertThat(of(mill.views, poll))
                    .extracting(Consequence::of, Consequence::outcome, Consequence::sequel)
                    .contains(tuple(Case.OBJECTION, Outcome.OBJECTED, Sequel.SUPERMAJORITY));
        }
        try (var well = new ViewsFixture("the-well", after(BallotCast.class, HIDDEN))) {
            assertThat(well.views.withinMatter().count(HIDDEN)).isEmpty();
            var poll = well.views.polls().poll(HIDDEN).orElseThrow();
            assertThat(of(well.views, poll))
                    .extracting(Consequence::of)
                    .doesNotContain(Case.NOW)
                    .contains(Case.ENOUGH);
        }
    }

    private static List<Consequence> of(Views views, PollPage poll) {
        var id = poll.line().id();
        return Consequences.of(
                poll, views.withinMatter().count(id), () -> views.ballots().choices(id));
    }

    @Test
    void a_matter_is_rebuilt_as_it_stood_after_an_entry() {
        var drafted = stood(CURATE, ProposalDrafted.class, CURATE);
        assertThat(drafted.state()).isEqualTo(MatterState.DISCUSSING);
        assertThat(drafted.title()).contains("A curator");
        assertThat(drafted.answers()).extracting(Stood.Answer::version).containsExactly(1);
        var frozen = stood(CURATE, ProposalFrozen.class, CURATE);
        assertThat(frozen.state()).isEqualTo(MatterState.GATHERING_SUPPORT);
        assertThat(frozen.title()).contains("Two curators");
        var voting = stood(CURATE, BallotCast.class, DECIDED);
        assertThat(voting.state()).isEqualTo(MatterState.VOTING);
        assertThat(voting.ballots()).isEqualTo(1);
        assertThat(voting.comments()).isEqualTo(2);
        var now = fixture.views.stood().at(CURATE, fixture.log.head()).orElseThrow();
        assertThat(now.state())
                .isEqualTo(
                        fixture.views.decisions().matter(CURATE).orElseThrow().state());
        assertThat(fixture.views.stood().at(CURATE, 0)).as("it had not begun").isEmpty();
        assertThat(fixture.views.decisions().matter(CURATE))
                .as("the view is as before")
                .isPresent();
    }

    private static Stood stood(Id matter, Class<? extends Event> type, Id about) {
        var position = fixture.log.all().stream()
                .filter(entry -> after(type, about).test(entry.recorded()))
                .findFirst()
                .orElseThrow()
                .position();
        return fixture.views.stood().at(matter, position).orElseThrow();
    }

    private static List<MatterStep> steps(Id matter) {
        var line = fixture.views.decisions().matter(matter).orElseThrow();
        var polls = within.polls(matter);
        var last = polls.reversed().stream()
                .filter(MatterSteps::isOfMatter)
                .findFirst()
                .map(PollLine::id)
                .flatMap(fixture.views.polls()::poll);
        return MatterSteps.of(line, polls, last);
    }

    private static Predicate<RecordedEvent> after(Class<? extends Event> type, Id about) {
        var tag = List.of("poll:" + about.value(), "question:" + about.value(), "proposal:" + about.value());
        return entry -> type.isInstance(entry.event()) && entry.tags().stream().anyMatch(tag::contains);
    }
}
