package org.isonomia.command.polls.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.polls.PollRefusal.NOT_A_CHOICE;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.withdrawn;
import static org.isonomia.command.proposals.Drafts.POLL;

import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CastingTest {
    private final SliceFixture slice =
            SliceFixture.of(BallotDecision.READS).given(admitted(ADA, BEN)).given(opened(ADA, BEN));

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "abstain"})
    void a_member_on_the_roll_answers_yes_no_or_abstain(String choice) {
        slice.when(new CastBallot(POLL, ADA, choice)).expectEvents(new BallotCast(POLL, ADA, choice));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"YES", " yes", "maybe", "yes\u0000"})
    void nothing_else_is_an_answer(String choice) {
        slice.when(new CastBallot(POLL, ADA, choice)).expectRefused(NOT_A_CHOICE);
    }

    @Test
    void a_ballot_can_be_changed_withdrawn_and_cast_again() {
        var again = new CastBallot(POLL, ADA, "no");
        slice.given(Votes.cast(ADA, "yes")).when(again).expectEvents(Votes.cast(ADA, "no"));
        slice.given(Votes.cast(ADA, "no")).when(again).expectEvents(Votes.cast(ADA, "no"));
        slice.given(Votes.cast(ADA, "yes"), withdrawn(ADA)).when(again).expectEvents(Votes.cast(ADA, "no"));
    }

    @Test
    void casting_reads_nobodys_ballot_and_no_listed_roll() {
        var boundary = BallotDecision.READS.boundary(new CastBallot(POLL, ADA, "yes"));
        assertThat(boundary.values())
                .isNotEmpty()
                .allSatisfy(types -> assertThat(types).doesNotContain(BallotCast.class, RollListed.class));
    }
}
