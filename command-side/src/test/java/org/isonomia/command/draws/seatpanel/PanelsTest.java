package org.isonomia.command.draws.seatpanel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.polls.Draws.OF_ALL;
import static org.isonomia.command.polls.Draws.ORDER;
import static org.isonomia.command.polls.Draws.OTHER_SEED;
import static org.isonomia.command.polls.Draws.PANEL;
import static org.isonomia.command.polls.Draws.POOL;
import static org.isonomia.command.polls.Draws.PUBLISHED;
import static org.isonomia.command.polls.Draws.SEED;
import static org.isonomia.command.polls.Draws.THREE;
import static org.isonomia.command.polls.Draws.UNTIL;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.draws.declinepanelplace.DeclinePanelPlace;
import org.isonomia.command.draws.declinepanelplace.DeclinePanelPlaceDecision;
import org.isonomia.command.draws.demandfullpoll.DemandFullPoll;
import org.isonomia.command.draws.demandfullpoll.DemandFullPollDecision;
import org.isonomia.command.draws.enterseed.EnterSeed;
import org.isonomia.command.draws.enterseed.EnterSeedDecision;
import org.isonomia.command.polls.Draws;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.castballot.CastBallotDecision;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

/** From the fixed pool to the poll of the panel, or of all. */
class PanelsTest {
    private static final Instant SEATS_AT = PUBLISHED.plus(PanelDraw.TO_DECLINE);
    private static final SeatPanel SEAT = new SeatPanel(POLL);
    private static final MemberId STRANGER = new MemberId("m_stranger");
    private final SliceFixture seeding = Draws.fixed(EnterSeedDecision.READS, 2);
    private final SliceFixture declining = Draws.fixed(DeclinePanelPlaceDecision.READS, 2);
    private final SliceFixture demanding = Draws.fixed(DemandFullPollDecision.READS, 2);
    private final SliceFixture seating = Draws.fixed(SeatPanelDecision.READS, 2);

    @Test
    void one_member_alone_seeds_nothing() {
        seeding.when(new EnterSeed(POLL, ADA, SEED)).expectEvents(new SeedEntered(POLL, ADA, SEED));
        seeding.given(new SeedEntered(POLL, ADA, SEED))
                .when(new EnterSeed(POLL, ADA, SEED))
                .expectNothing();
        seeding.given(new SeedEntered(POLL, ADA, SEED))
                .when(new EnterSeed(POLL, BEN, OTHER_SEED))
                .expectEvents(new SeedEntered(POLL, BEN, OTHER_SEED));
    }

    @Test
    void the_panel_is_drawn_when_a_second_member_enters_the_same() {
        seeding.given(new SeedEntered(POLL, ADA, OTHER_SEED), new SeedEntered(POLL, ADA, SEED))
                .when(new EnterSeed(POLL, BEN, " " + SEED.toUpperCase(java.util.Locale.ROOT) + "\n"))
                .expectEvents(
                        new SeedEntered(POLL, BEN, SEED), new PanelDrawn(POLL, SEED, ORDER.subList(0, 2), SEATS_AT));
    }

    @Test
    void what_a_member_took_back_or_someone_who_left_entered_confirms_nothing() {
        seeding.given(new SeedEntered(POLL, ADA, SEED), new SeedEntered(POLL, ADA, OTHER_SEED))
                .when(new EnterSeed(POLL, BEN, SEED))
                .expectEvents(new SeedEntered(POLL, BEN, SEED));
        seeding.given(new SeedEntered(POLL, ADA, SEED), left(ADA))
                .when(new EnterSeed(POLL, BEN, SEED))
                .expectEvents(new SeedEntered(POLL, BEN, SEED));
    }

    @Test
    void nobody_enters_a_seed_before_it_is_published_after_the_draw_or_without_one() {
        seeding.at(PUBLISHED.minusMillis(1))
                .when(new EnterSeed(POLL, ADA, SEED))
                .expectRefused(Refusal.of(PollRefusal.SEED_NOT_PUBLISHED).with("at", PUBLISHED));
        seeding.at(UNTIL).when(new EnterSeed(POLL, ADA, SEED)).expectRefused(PollRefusal.NO_DRAW);
        seeding.given(drawn()).when(new EnterSeed(POLL, ADA, SEED)).expectRefused(PollRefusal.PANEL_ALREADY_DRAWN);
        seeding.given(new DrawLapsed(POLL)).when(new EnterSeed(POLL, ADA, SEED)).expectRefused(PollRefusal.NO_DRAW);
        seeding.when(new EnterSeed(POLL, STRANGER, SEED)).expectRefused(PollRefusal.ONLY_MEMBERS_ENTER);
        seeding.when(new EnterSeed(POLL, ADA, "a seed"))
                .expectRefused(new Refusal(PollRefusal.SEED_MALFORMED, "seed", Map.of()));
    }

    @Test
    void whoever_is_drawn_can_decline_and_so_can_whoever_moves_up() {
        var first = ORDER.get(0);
        var third = ORDER.get(2);
        declining
                .given(drawn())
                .when(new DeclinePanelPlace(POLL, first))
                .expectEvents(new PanelPlaceDeclined(POLL, first));
        declining.given(drawn()).when(new DeclinePanelPlace(POLL, third)).expectRefused(PollRefusal.NOT_DRAWN);
        declining
                .given(drawn(), new PanelPlaceDeclined(POLL, first))
                .when(new DeclinePanelPlace(POLL, third))
                .expectEvents(new PanelPlaceDeclined(POLL, third));
        declining
                .given(drawn(), new PanelPlaceDeclined(POLL, first))
                .when(new DeclinePanelPlace(POLL, first))
                .expectNothing();
        declining.when(new DeclinePanelPlace(POLL, first)).expectRefused(PollRefusal.NOT_DRAWN);
        declining
                .given(drawn())
                .at(SEATS_AT)
                .when(new DeclinePanelPlace(POLL, first))
                .expectRefused(PollRefusal.NO_DRAW);
    }

    @Test
    void the_panel_sits_once_those_drawn_had_time_to_decline_and_the_next_moves_up() {
        seating.given(drawn(), new PanelPlaceDeclined(POLL, ORDER.get(0)))
                .at(SEATS_AT)
                .when(SEAT)
                .expectEventsSatisfying(events -> {
                    var panel = ORDER.subList(1, 3);
                    assertThat(events.get(0)).isEqualTo(new PanelSeated(POLL, PANEL, panel));
                    assertThat(events.get(1))
                            .isEqualTo(new RollListed(
                                    PANEL,
                                    1,
                                    panel.stream()
                                            .sorted(java.util.Comparator.comparing(MemberId::value))
                                            .toList()));
                    var terms = ((PollOpened) events.get(2)).terms();
                    assertThat(terms.occasion().reason()).isEqualTo(Reason.PANEL);
                    assertThat(terms.occasion().follows()).isEqualTo(POLL);
                    assertThat(terms.rule().quorum()).isEqualTo(Quorum.share(Quorum.Counts.PARTICIPANTS, 1, 2));
                    assertThat(terms.electorate().roll().count()).isEqualTo(2);
                });
        seating.given(drawn()).at(SEATS_AT.minusMillis(1)).when(SEAT).expectRefused(PollRefusal.NOT_DUE);
    }

    @Test
    void nobody_sits_who_is_suspended_when_the_panel_is_seated() {
        var until = SEATS_AT.plusMillis(1);
        seating.given(drawn(), new MemberSuspended(ORDER.get(0), until), new MemberSuspended(ORDER.get(1), SEATS_AT))
                .at(SEATS_AT)
                .when(SEAT)
                .expectEventsSatisfying(events ->
                        assertThat(events.get(0)).isEqualTo(new PanelSeated(POLL, PANEL, ORDER.subList(1, 3))));
    }

    @Test
    void a_draw_that_nobody_seeds_or_sits_for_lapses_once() {
        seating.at(UNTIL.minusMillis(1)).when(SEAT).expectRefused(PollRefusal.NOT_DUE);
        seating.at(UNTIL).when(SEAT).expectEvents(new DrawLapsed(POLL));
        seating.given(new DrawLapsed(POLL)).at(UNTIL).when(SEAT).expectNothing();
        var nobody = seating.given(drawn());
        for (MemberId member : POOL) nobody = nobody.given(left(member));
        nobody.at(SEATS_AT).when(SEAT).expectEvents(new DrawLapsed(POLL));
        SliceFixture.of(SeatPanelDecision.READS).when(SEAT).expectRefused(PollRefusal.NO_DRAW);
    }

    @Test
    void as_many_as_the_procedure_names_bring_the_matter_before_all() {
        demanding.when(new DemandFullPoll(POLL, ADA)).expectEvents(new FullPollDemanded(POLL, ADA));
        demanding
                .given(new FullPollDemanded(POLL, ADA))
                .when(new DemandFullPoll(POLL, ADA))
                .expectNothing();
        demanding
                .given(drawn(), new FullPollDemanded(POLL, ADA), left(CLEO))
                .when(new DemandFullPoll(POLL, BEN))
                .expectEventsSatisfying(events -> {
                    assertThat(events.get(0)).isEqualTo(new FullPollDemanded(POLL, BEN));
                    assertThat(events.get(1))
                            .isEqualTo(new RollListed(
                                    OF_ALL,
                                    1,
                                    POOL.stream()
                                            .filter(member -> !member.equals(CLEO))
                                            .toList()));
                    var terms = ((PollOpened) events.get(2)).terms();
                    assertThat(terms.rule().quorum()).isEqualTo(THREE);
                    assertThat(terms.occasion().reason()).isEqualTo(Reason.DEMANDED);
                });
        demanding
                .given(new FullPollDemanded(POLL, ADA), left(ADA))
                .when(new DemandFullPoll(POLL, BEN))
                .expectEvents(new FullPollDemanded(POLL, BEN));
    }

    @Test
    void nothing_is_demanded_where_the_procedure_names_no_number_by_a_stranger_or_after_the_seating() {
        Draws.fixed(DemandFullPollDecision.READS, 0)
                .when(new DemandFullPoll(POLL, ADA))
                .expectRefused(PollRefusal.NOT_FOR_DEMAND);
        demanding.when(new DemandFullPoll(POLL, STRANGER)).expectRefused(PollRefusal.ONLY_MEMBERS_DEMAND);
        demanding
                .given(drawn(), new PanelSeated(POLL, PANEL, ORDER.subList(0, 2)))
                .when(new DemandFullPoll(POLL, ADA))
                .expectRefused(PollRefusal.NO_DRAW);
    }

    @Test
    void no_panel_sits_once_all_decide() {
        var ofAll = new PollOpened(
                OF_ALL, org.isonomia.command.polls.Votes.opened(ADA).terms());
        seating.given(drawn(), ofAll).at(SEATS_AT).when(SEAT).expectNothing();
        seeding.given(ofAll).when(new EnterSeed(POLL, ADA, SEED)).expectRefused(PollRefusal.NO_DRAW);
    }

    @Test
    void only_those_who_sit_vote_in_the_panels_poll() {
        SliceFixture.Outcome[] last = new SliceFixture.Outcome[1];
        seating.given(drawn()).at(SEATS_AT).when(SEAT).expectEventsSatisfying(events -> {
            var casting = Draws.fixed(CastBallotDecision.READS, 2)
                    .given(events.toArray(org.isonomia.events.Event[]::new))
                    .at(SEATS_AT.plus(Duration.ofHours(1)));
            last[0] = casting.when(new CastBallot(PANEL, ORDER.get(1), new Choice.One("yes"), null));
            last[0].expectAccepted();
            casting.when(new CastBallot(PANEL, ORDER.get(2), new Choice.One("yes"), null))
                    .expectRefused(PollRefusal.NOT_ON_ROLL);
            casting.given(left(ORDER.get(1)))
                    .when(new CastBallot(PANEL, ORDER.get(1), new Choice.One("yes"), null))
                    .expectRefused(PollRefusal.NOT_ON_ROLL);
        });
        assertThat(last[0]).isNotNull();
    }

    private static PanelDrawn drawn() {
        return new PanelDrawn(POLL, SEED, List.copyOf(ORDER.subList(0, 2)), SEATS_AT);
    }
}
