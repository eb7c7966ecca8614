package org.isonomia.command.results.countpoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedForConsent;
import static org.isonomia.command.polls.Votes.openedWithOptions;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.rules.yesno.Result.Outcome.ADOPTED;
import static org.isonomia.rules.yesno.Result.Outcome.CHOSEN;
import static org.isonomia.rules.yesno.Result.Outcome.NO_CHOICE;
import static org.isonomia.rules.yesno.Result.Outcome.REJECTED;
import static org.isonomia.rules.yesno.Result.Outcome.TIED;

import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.Result;
import org.junit.jupiter.api.Test;

/** Every poll ends, however little was said in it; without a quorum, so that nothing else ends it first. */
class EndsTest {
    private static final PollOpened YES_OR_NO = opened(ADA, BEN, CLEO);
    private static final PollOpened TWO_THIRDS = opened(Quorum.NONE, Threshold.atLeast(2, 3), ADA, BEN, CLEO);
    private static final PollOpened CONSENT = openedForConsent(ADA, BEN, CLEO);
    private static final PollOpened CHOICE =
            openedWithOptions(PollOption.of("o1", "Rosa"), PollOption.of("o2", "Emil"));
    private static final PollOpened ONE_OPTION = openedWithOptions(PollOption.of("o1", "Rosa"));

    @Test
    void a_tie_leaves_the_status_quo_or_is_said_to_be_one() {
        ends(YES_OR_NO, REJECTED, cast(ADA, "yes"), cast(BEN, "no"));
        ends(CHOICE, TIED, cast(ADA, "o1"), cast(BEN, "o2"));
    }

    @Test
    void no_ballot_adopts_nothing_and_chooses_nothing() {
        for (PollOpened binding : List.of(YES_OR_NO, TWO_THIRDS, CONSENT)) ends(binding, REJECTED);
        for (PollOpened advisory : List.of(CHOICE, ONE_OPTION)) ends(advisory, NO_CHOICE);
    }

    @Test
    void only_blank_ballots_adopt_nothing_and_choose_nothing() {
        for (PollOpened binding : List.of(YES_OR_NO, TWO_THIRDS, CONSENT))
            ends(binding, REJECTED, blank(ADA), blank(BEN));
        for (PollOpened advisory : List.of(CHOICE, ONE_OPTION)) ends(advisory, NO_CHOICE, blank(ADA));
    }

    @Test
    void abstaining_alone_adopts_nothing() {
        for (PollOpened poll : List.of(YES_OR_NO, TWO_THIRDS))
            ends(poll, REJECTED, cast(ADA, "abstain"), cast(BEN, "abstain"), cast(CLEO, "abstain"));
    }

    @Test
    void silence_is_not_consent_and_one_consent_with_a_concern_is() {
        ends(CONSENT, ADOPTED, cast(ADA, "concern"), blank(BEN));
    }

    @Test
    void the_only_option_is_chosen_by_one_ballot_for_it() {
        ends(ONE_OPTION, CHOSEN, blank(ADA), cast(BEN, "o1"));
    }

    private static void ends(PollOpened poll, Result.Outcome outcome, Event... ballots) {
        SliceFixture.of(CountPollDecision.READS)
                .given(poll)
                .given(ballots)
                .given(closed())
                .when(new CountPoll(POLL))
                .expectEventsSatisfying(
                        events -> assertThat((PollDecided) events.getLast()).returns(outcome, PollDecided::outcome));
    }

    private static BallotCast blank(MemberId voter) {
        return BallotCast.open(POLL, voter, Choice.BLANK);
    }
}
