package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.isonomia.events.recorded.TheMill.DAM;
import static org.isonomia.events.recorded.TheMill.SUPERMAJORITY;
import static org.isonomia.events.recorded.TheMill.WHEEL;
import static org.isonomia.events.recorded.TheWell.*;
import static org.isonomia.query.QueriesIT.BEN_SEEN;
import static org.isonomia.query.QueriesIT.all;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isonomia.events.Event;
import org.isonomia.events.Id;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.query.decisions.DecisionsQuery;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.query.decisions.MatterLine;
import org.isonomia.query.decisions.MatterStage;
import org.isonomia.query.decisions.MatterState;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Tally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every matter has one row, through all its states. */
class DecisionsIT {
    static ViewsFixture fixture;
    static DecisionsQuery decisions;

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture();
        decisions = fixture.views.decisions();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void what_is_voted_on_comes_first_and_then_what_is_discussed_decided_and_over() {
        assertThat(all(cursor -> decisions.matters(null, null, cursor, 1)))
                .extracting(MatterLine::id, MatterLine::state)
                .containsExactly(
                        tuple(ADVISORY, MatterState.VOTING),
                        tuple(LATER, MatterState.VOTING),
                        tuple(PENDING, MatterState.DISCUSSING),
                        tuple(OPEN_QUESTION, MatterState.DISCUSSING),
                        tuple(of("third"), MatterState.ELECTED),
                        tuple(of("second"), MatterState.ELECTED),
                        tuple(of("first"), MatterState.ELECTED),
                        tuple(of("guild"), MatterState.IN_FORCE),
                        tuple(of("readmit"), MatterState.IN_FORCE),
                        tuple(of("publish"), MatterState.IN_FORCE),
                        tuple(of("erase"), MatterState.IN_FORCE),
                        tuple(of("court"), MatterState.IN_FORCE),
                        tuple(of("remove"), MatterState.IN_FORCE),
                        tuple(HIDDEN, MatterState.ANSWERED),
                        tuple(OBJECTED, MatterState.ANSWERED),
                        tuple(CLOCK, MatterState.IN_FORCE),
                        tuple(BENCH, MatterState.IN_FORCE),
                        tuple(FENCE, MatterState.NOT_ADOPTED),
                        tuple(SHADE, MatterState.IN_FORCE),
                        tuple(WATER, MatterState.IN_FORCE),
                        tuple(AGAIN, MatterState.CONFLICTED),
                        tuple(CURATE, MatterState.IN_FORCE),
                        tuple(IDLE, MatterState.LAPSED),
                        tuple(DROPPED, MatterState.LAPSED),
                        tuple(GATE, MatterState.LAPSED),
                        tuple(AND_WHERE, MatterState.LAPSED),
                        tuple(SHED, MatterState.WITHDRAWN),
                        tuple(SWING, MatterState.LAPSED),
                        tuple(BELL, MatterState.WITHDRAWN));
    }

    @Test
    void each_heading_has_its_matters_and_says_how_many() {
        assertThat(decisions.counts(null))
                .isEqualTo(Map.of(
                        MatterStage.VOTING, 2L,
                        MatterStage.DISCUSSING, 2L,
                        MatterStage.DECIDED, 18L,
                        MatterStage.LAPSED, 7L));
        for (MatterStage stage : MatterStage.values())
            assertThat(all(cursor -> decisions.matters(stage, null, cursor, 1)))
                    .hasSize(decisions.counts(null).get(stage).intValue())
                    .allSatisfy(line -> assertThat(line.state().stage()).isEqualTo(stage));
    }

    @Test
    void mine_is_what_one_began_or_takes_part_in() {
        assertThat(all(cursor -> decisions.matters(null, CYD, cursor, 1)))
                .extracting(MatterLine::id)
                .contains(CURATE, CLOCK)
                .doesNotContain(IDLE, BELL);
        assertThat(decisions.matters(null, BEN, null, 100).items())
                .extracting(MatterLine::id)
                .as("raised it, and cast no ballot")
                .contains(IDLE)
                .doesNotContain(BELL);
        assertThat(decisions.counts(DAN)).containsEntry(MatterStage.VOTING, 0L);
    }

    @Test
    void a_row_says_what_it_is_who_began_it_until_when_and_how_it_stands() {
        var water = decisions.matter(WATER).orElseThrow();
        assertThat(water.kind()).isEqualTo(MatterKind.QUESTION);
        assertThat(water.begunBy()).isEqualTo(BEN_SEEN);
        assertThat(water.title()).contains("Where from?");
        assertThat(water.binding()).isTrue();
        assertThat(water.answers()).isEqualTo(2);
        assertThat(water.comments())
                .as("of the thread in which it is discussed")
                .isEqualTo(2);
        assertThat(water.rule()).isEqualTo("schulze-debian/1");
        assertThat(water.poll().winners()).containsExactly("A well");
        var curate = decisions.matter(CURATE).orElseThrow();
        assertThat(curate.standing().tally()).isEqualTo(new Tally(7, 0, 0));
        assertThat(curate.standing().reached()).isEqualTo(7);
        assertThat(curate.standing().needed()).isEqualTo(5);
        var advisory = decisions.matter(ADVISORY).orElseThrow();
        assertThat(advisory.binding()).isFalse();
        assertThat(advisory.answers()).isEqualTo(3);
        assertThat(advisory.endsAt()).isEqualTo(advisory.poll().closesAt());
        assertThat(advisory.standing().tally()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void a_proposal_given_back_is_discussed_again_and_one_that_others_object_to_is_voted_on_once_more() {
        try (var mill = new ViewsFixture(MemoryLog.recorded("the-mill"))) {
            assertThat(mill.views.decisions().matter(WHEEL).orElseThrow().state())
                    .isEqualTo(MatterState.DISCUSSING);
            var dam = mill.views.decisions().matter(DAM).orElseThrow();
            assertThat(dam.state()).isEqualTo(MatterState.IN_FORCE);
            assertThat(dam.poll().id()).isEqualTo(SUPERMAJORITY);
        }
    }

    @Test
    void a_rival_has_a_row_of_its_own_once_its_question_is_over_without_it() {
        try (var well = new ViewsFixture("the-well", after(ProposalDrafted.class, IRON))) {
            assertThat(well.views.decisions().matter(IRON)).isEmpty();
            assertThat(well.views.withinMatter().matterOf(IRON)).contains(GATE);
            well.log.append(BEN, null, new QuestionWithdrawn(GATE));
            well.catchUp();
            assertThat(well.views.decisions().matter(GATE).orElseThrow().state())
                    .isEqualTo(MatterState.WITHDRAWN);
            assertThat(well.views.decisions().matter(IRON).orElseThrow().state())
                    .isEqualTo(MatterState.DISCUSSING);
            assertThat(well.views.withinMatter().matterOf(IRON)).contains(IRON);
        }
    }

    @Test
    void nobody_learns_how_a_hidden_poll_stands_before_its_ballots_are_opened() {
        try (var well = new ViewsFixture("the-well", after(PollClosed.class, HIDDEN))) {
            var hidden = well.views.decisions().matter(HIDDEN).orElseThrow();
            assertThat(hidden.poll().voted()).isEqualTo(4);
            assertThat(hidden.standing().reached()).isNull();
            assertThat(hidden.standing().tally()).isNull();
        }
        assertThat(decisions.matter(HIDDEN).orElseThrow().standing().tally()).isEqualTo(new Tally(2, 2, 0));
        assertThat(decisions.matter(HIDDEN).orElseThrow().standing().counts()).isEqualTo(Quorum.Counts.APPROVALS);
    }

    @Test
    void a_thread_is_a_matter_until_it_is_where_another_is_discussed_and_goes_without_its_words_once_they_are_erased() {
        try (var well = new ViewsFixture()) {
            var thread = new ThreadId("d_bridge");
            well.log.append(
                    FAY,
                    null,
                    new ThreadOpened(
                            thread, FAY, Sealed.of(FAY, "A bridge?"), Sealed.of(FAY, "Over there."), List.of()));
            well.catchUp();
            var line = well.views.decisions().matter(thread).orElseThrow();
            assertThat(line.kind()).isEqualTo(MatterKind.THREAD);
            assertThat(line.state()).isEqualTo(MatterState.DISCUSSING);
            assertThat(line.title()).contains("A bridge?");
            well.log.erase(FAY);
            assertThat(well.views.decisions().matter(thread).orElseThrow().title())
                    .isEmpty();
            assertThat(well.views.decisions().matter(WELL)).isEmpty();
        }
    }

    @Test
    void an_advisory_poll_that_was_called_off_or_cannot_be_counted_is_over_without_a_result() {
        try (var well = new ViewsFixture()) {
            well.log.append(BEN, null, new PollCancelled(LATER, BEN, Sealed.of(BEN, "Too early")));
            well.log.append(new PollClosed(ADVISORY));
            well.log.append(new CountAbandoned(ADVISORY));
            well.catchUp();
            assertThat(well.views.decisions().matter(LATER).orElseThrow().state())
                    .isEqualTo(MatterState.CALLED_OFF);
            assertThat(well.views.decisions().matter(ADVISORY).orElseThrow().state())
                    .isEqualTo(MatterState.UNCOUNTABLE);
        }
    }

    @Test
    void what_names_no_matter_is_none() {
        assertThat(MatterKind.id("m_ada")).isEmpty();
        assertThat(MatterKind.id("x_")).isEmpty();
        assertThat(MatterKind.id("x_water")).contains(new QuestionId("x_water"));
    }

    private static Predicate<RecordedEvent> after(Class<? extends Event> type, Id about) {
        var tag = List.of("poll:" + about.value(), "question:" + about.value(), "proposal:" + about.value());
        return entry -> type.isInstance(entry.event()) && entry.tags().stream().anyMatch(tag::contains);
    }

    private static ProposalId of(String name) {
        return new ProposalId("q_" + name);
    }
}
