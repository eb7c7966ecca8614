package org.isonomia.command.polls.castballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.polls.PollRefusal.REASON_MISSING;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedWithOptions;
import static org.isonomia.command.polls.Votes.withdrawn;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.util.List;
import java.util.Map;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.BallotRefusal;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.counting.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CastBallotTest {
    private final SliceFixture empty = SliceFixture.of(CastBallotDecision.READS);
    private final SliceFixture slice = empty.given(admitted(ADA, BEN)).given(opened(ADA, BEN));

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "abstain"})
    void a_member_on_the_roll_answers_yes_no_or_abstain(String choice) {
        slice.when(CastBallot.one(POLL, ADA, choice)).expectEvents(BallotCast.open(POLL, ADA, new Choice.One(choice)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YES", " yes", "maybe", "yes\u0000"})
    void nothing_else_is_an_answer(String choice) {
        slice.when(CastBallot.one(POLL, ADA, choice))
                .expectRefused(new Refusal(BallotRefusal.UNKNOWN_OPTION, "choice", Map.of("option", choice)));
    }

    @Test
    void a_ballot_can_be_changed_withdrawn_and_cast_again() {
        var again = CastBallot.one(POLL, ADA, "no");
        slice.given(Votes.cast(ADA, "yes")).when(again).expectEvents(Votes.cast(ADA, "no"));
        slice.given(Votes.cast(ADA, "no")).when(again).expectEvents(Votes.cast(ADA, "no"));
        slice.given(Votes.cast(ADA, "yes"), withdrawn(ADA)).when(again).expectEvents(Votes.cast(ADA, "no"));
    }

    @Test
    void casting_reads_no_ballot_but_the_voters_own_and_no_listed_roll() {
        var boundary = CastBallotDecision.READS.boundary(CastBallot.one(POLL, ADA, "yes"));
        assertThat(boundary.keySet()).isNotEmpty();
        boundary.forEach((tag, types) -> {
            assertThat(types).doesNotContain(RollListed.class);
            if (!tag.equals(Tag.ballot(POLL, ADA))) assertThat(types).doesNotContain(BallotCast.class);
        });
    }

    @Test
    void a_reason_that_is_left_out_stays_until_it_is_taken_back() {
        var asking = empty.given(admitted(ADA)).given(openedWithOptions(asksWhy("o1"), PollOption.of("o2", "Other")));
        var one = new Choice.One("o1");
        var other = new Choice.One("o2");
        var kept = Sealed.of(ADA, "Because.");
        var voted = asking.given(new BallotCast(POLL, ADA, one, null, kept));
        voted.when(new CastBallot(POLL, ADA, other, null)).expectEvents(new BallotCast(POLL, ADA, other, null, kept));
        voted.when(new CastBallot(POLL, ADA, one, null)).expectEvents(new BallotCast(POLL, ADA, one, null, kept));
        voted.when(new CastBallot(POLL, ADA, other, " ")).expectEvents(BallotCast.open(POLL, ADA, other));
        voted.when(new CastBallot(POLL, ADA, one, "")).expectRefused(new Refusal(REASON_MISSING, "reason", Map.of()));
        voted.when(new CastBallot(POLL, BEN, other, null)).expectRefused(PollRefusal.NOT_ON_ROLL);
        voted.given(withdrawn(ADA))
                .when(new CastBallot(POLL, ADA, one, null))
                .expectRefused(new Refusal(REASON_MISSING, "reason", Map.of()));
    }

    @Test
    void a_blank_ballot_takes_part_in_any_poll() {
        slice.when(new CastBallot(POLL, ADA, Choice.BLANK, null))
                .expectEvents(BallotCast.open(POLL, ADA, Choice.BLANK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_ballot_that_marks_nothing_is_refused_and_is_not_blank(String nothing) {
        slice.when(CastBallot.one(POLL, ADA, nothing))
                .expectRefused(new Refusal(BallotRefusal.NOTHING_MARKED, "choice", Map.of()));
    }

    @Test
    void a_reason_is_kept_and_is_needed_when_the_chosen_option_asks_for_it() {
        var asking = empty.given(admitted(ADA)).given(openedWithOptions(asksWhy("o1"), PollOption.of("o2", "Other")));
        var one = new Choice.One("o1");
        asking.when(new CastBallot(POLL, ADA, one, " ")).expectRefused(new Refusal(REASON_MISSING, "reason", Map.of()));
        asking.when(new CastBallot(POLL, ADA, one, " Because. "))
                .expectEvents(new BallotCast(POLL, ADA, one, null, Sealed.of(ADA, "Because.")));
        asking.when(new CastBallot(POLL, ADA, new Choice.One("o2"), null))
                .expectEvents(BallotCast.open(POLL, ADA, new Choice.One("o2")));
    }

    @Test
    void a_ballot_in_another_form_than_the_rule_asks_for_is_refused() {
        slice.when(new CastBallot(POLL, ADA, Choice.ranked("yes"), null))
                .expectRefused(new Refusal(BallotRefusal.WRONG_FORM, "choice", Map.of()));
    }

    private static PollOption asksWhy(String id) {
        return new PollOption(id, "Asks why", null, "Why?", true, null, 0, List.of());
    }
}
