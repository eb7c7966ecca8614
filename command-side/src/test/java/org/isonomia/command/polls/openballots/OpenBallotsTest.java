package org.isonomia.command.polls.openballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_DIFFER;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_SEALED;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.NOT_HIDDEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.Votes.CLOSES_AT;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedBy;
import static org.isonomia.command.polls.Votes.openedHidden;
import static org.isonomia.command.polls.Votes.withdrawn;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isonomia.command.Facts;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.castballot.CastBallotDecision;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.countpoll.CountPollDecision;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.codec.Commitments;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.junit.jupiter.api.Test;

class OpenBallotsTest {
    private static final PollOpened HIDDEN = openedBy(Conduct.PLAIN.with(Visibility.HIDDEN), Quorum.NONE, ADA, BEN);
    private static final OpenedBallot ADAS = ballot(ADA, "yes", 1);
    private static final OpenedBallot BENS = ballot(BEN, "no", 2);

    private final SliceFixture over = SliceFixture.of(OpenBallotsDecision.READS)
            .at(CLOSES_AT)
            .given(HIDDEN, sealed(ADAS), sealed(BENS), closed());

    @Test
    void a_hidden_poll_keeps_of_a_ballot_what_is_sealed_under_its_own_key() {
        SliceFixture.of(CastBallotDecision.READS)
                .given(Facts.admitted(ADA), HIDDEN)
                .when(CastBallot.one(POLL, ADA, "yes"))
                .expectEvents(new BallotCast(
                        POLL,
                        ADA,
                        null,
                        Sealed.of(
                                POLL,
                                new Choice.One("yes"),
                                HIDDEN.terms().rule().roomForChoice()),
                        Sealed.of(ADA, "", 1_024)));
    }

    @Test
    void every_ballot_that_stands_is_opened_as_it_was_sealed() {
        over.when(new OpenBallots(POLL, List.of(BENS, ADAS)))
                .expectEvents(new BallotsOpened(POLL, 1, List.of(ADAS, BENS)));
    }

    @Test
    void no_ballot_is_left_out_opened_twice_or_opened_as_another() {
        over.when(new OpenBallots(POLL, List.of(ADAS))).expectRefused(BALLOTS_DIFFER);
        over.when(new OpenBallots(POLL, List.of(ADAS, ADAS))).expectRefused(BALLOTS_DIFFER);
        over.when(new OpenBallots(POLL, List.of(ADAS, ballot(BEN, "yes", 2)))).expectRefused(BALLOTS_DIFFER);
        over.when(new OpenBallots(POLL, List.of(ADAS, new OpenedBallot(BEN, ADAS.choice(), ADAS.salt()))))
                .expectRefused(BALLOTS_DIFFER);
        over.when(new OpenBallots(POLL, List.of(ADAS, new OpenedBallot(BEN, BENS.choice(), "zz"))))
                .expectRefused(BALLOTS_DIFFER);
    }

    @Test
    void what_was_changed_or_withdrawn_before_the_close_stays_sealed() {
        var again = ballot(ADA, "no", 3);
        var changed = SliceFixture.of(OpenBallotsDecision.READS)
                .at(CLOSES_AT)
                .given(HIDDEN, sealed(ADAS), sealed(BENS), sealed(again), withdrawn(BEN), closed());
        changed.when(new OpenBallots(POLL, List.of(ADAS))).expectRefused(BALLOTS_DIFFER);
        changed.when(new OpenBallots(POLL, List.of(again, BENS))).expectRefused(BALLOTS_DIFFER);
        changed.when(new OpenBallots(POLL, List.of(again))).expectEvents(new BallotsOpened(POLL, 1, List.of(again)));
    }

    @Test
    void nothing_is_opened_before_the_close_or_twice_or_where_all_was_open() {
        var all = new OpenBallots(POLL, List.of(ADAS, BENS));
        var slice = SliceFixture.of(OpenBallotsDecision.READS);
        slice.when(all).expectRefused(POLL_UNKNOWN);
        slice.given(HIDDEN, sealed(ADAS), sealed(BENS)).when(all).expectRefused(NOT_CLOSED);
        slice.given(opened(ADA), closed()).when(all).expectRefused(NOT_HIDDEN);
        over.given(new BallotsOpened(POLL, 1, List.of(ADAS, BENS))).when(all).expectNothing();
    }

    @Test
    void a_poll_nobody_voted_in_is_opened_too_so_that_it_is_counted() {
        SliceFixture.of(OpenBallotsDecision.READS)
                .given(HIDDEN, closed())
                .when(new OpenBallots(POLL, List.of()))
                .expectEvents(new BallotsOpened(POLL, 1, List.of()));
    }

    @Test
    void many_ballots_come_in_numbered_parts_that_fit_an_entry() {
        var many = IntStream.range(0, 1_000)
                .mapToObj(i -> ballot(new MemberId("m_" + i), "yes", i))
                .toList();
        var parts = OpenedBallot.parts(many);
        assertThat(parts)
                .hasSizeGreaterThan(1)
                .allMatch(part -> JsonText.of(part).length() <= 48_002);
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void a_hidden_poll_is_counted_from_its_opened_ballots_and_not_before() {
        var counting = SliceFixture.of(CountPollDecision.READS)
                .at(CLOSES_AT)
                .given(HIDDEN, sealed(ADAS), sealed(BENS), closed());
        counting.when(new CountPoll(POLL)).expectRefused(BALLOTS_SEALED);
        counting.given(new BallotsOpened(POLL, 1, List.of(ADAS)), new BallotsOpened(POLL, 2, List.of(BENS)))
                .when(new CountPoll(POLL))
                .expectEventsSatisfying(events -> {
                    assertThat(((PollCounted) events.getFirst()).tally()).isEqualTo(new Tally(1, 1, 0));
                    assertThat(((PollDecided) events.getLast()).outcome()).isEqualTo(Result.Outcome.REJECTED);
                });
    }

    @Test
    void objections_of_hidden_consent_are_raised_with_the_opening_in_the_words_that_were_sealed() {
        var consent = openedHidden(Consent.ID, Map.of(), PollOption.CONSENT, ADA, BEN);
        var harm = new Sealed.Committed<String>("1".repeat(64));
        var objects = ballot(ADA, "object", 1);
        var agrees = ballot(BEN, "consent", 2);
        SliceFixture.of(OpenBallotsDecision.READS)
                .at(CLOSES_AT)
                .given(consent, sealed(objects, harm), sealed(agrees, harm), closed())
                .when(new OpenBallots(POLL, List.of(objects, agrees)))
                .expectEvents(
                        new BallotsOpened(POLL, 1, List.of(objects, agrees)), new ObjectionRaised(POLL, ADA, harm));
    }

    private static OpenedBallot ballot(MemberId voter, String option, int salt) {
        return new OpenedBallot(voter, new Choice.One(option), String.format("%064x", salt));
    }

    /** As the log gives back what was cast. */
    private static BallotCast sealed(OpenedBallot ballot) {
        return sealed(ballot, null);
    }

    private static BallotCast sealed(OpenedBallot ballot, Sealed<String> reason) {
        String commitment = Commitments.of(
                HexFormat.of().parseHex(ballot.salt()),
                JsonText.of(ballot.choice()).getBytes(UTF_8));
        return new BallotCast(POLL, ballot.voter(), null, new Sealed.Committed<>(commitment), reason);
    }
}
