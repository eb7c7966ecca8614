package org.isonomia.command.proposals.askanew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.circles.Circles.GARDEN;
import static org.isonomia.command.circles.Circles.formed;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;

import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.events.ClauseId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

class AskAnewTest {
    private static final ClauseId CLAUSE = new ClauseId("l_end");
    private static final ProposalId ANEW = ProposalId.following(POLL, "ANEW");
    private static final QuestionId QUESTION = QuestionId.of(ANEW);
    private static final AskAnew ASK = new AskAnew(POLL, PROPOSAL);
    private static final QuestionRaised RAISED =
            new QuestionRaised(QUESTION, ADA, "A well", PublicText.of(""), null, NOON, NOON.plus(QuestionState.LIFE));
    private final SliceFixture slice = SliceFixture.of(AskAnewDecision.READS)
            .given(admitted(ADA, BEN))
            .given(
                    charter(1, Quorum.NONE),
                    new ClauseAdded(2, CLAUSE, "The end", "Soon."),
                    new ClauseAmended(3, CLAUSE, 2, "The end", "Within a month."));

    @Test
    void what_was_adopted_out_of_date_stands_in_a_question_against_what_is_in_force() {
        slice.given(drafted(new AmendClause(CLAUSE, 1, "The end", "Within a year.")))
                .when(ASK)
                .expectEvents(
                        RAISED,
                        new ProposalDrafted(
                                ANEW,
                                ADA,
                                "A well",
                                PublicText.of("We dig a well."),
                                List.of(new AmendClause(CLAUSE, 2, "The end", "Within a year.")),
                                null,
                                QUESTION,
                                NOON,
                                NOON.plus(ProposalState.LIFE)));
    }

    @Test
    void another_name_for_a_circle_that_was_altered_meanwhile_is_asked_anew_against_it() {
        var circle = slice.given(formed(GARDEN, "Garden", null), new CircleAltered(GARDEN, 2, "Gardens", "Grow"));
        var stale = circle.given(drafted(new AlterCircle(GARDEN, 1, "Beds", "Grows")));
        stale.when(ASK)
                .expectEventsSatisfying(events -> assertThat(events)
                        .element(1)
                        .isInstanceOfSatisfying(
                                ProposalDrafted.class,
                                anew -> assertThat(anew.effects())
                                        .containsExactly(new AlterCircle(GARDEN, 2, "Beds", "Grows"))));
        circle.given(drafted(new AlterCircle(GARDEN, 1, " Gardens", "Grow")))
                .when(ASK)
                .expectNothing();
    }

    @Test
    void what_nobody_proposed_is_not_asked_anew_for_a_decision_has_made_the_rule() {
        slice.given(drafted(new RatifyProcedure(DecisionKind.POLICY, 1)))
                .when(ASK)
                .expectNothing();
    }

    @Test
    void there_is_nothing_to_ask_twice_nor_where_the_rule_reads_so_already_nor_without_who_proposed_it() {
        var stale = drafted(new AmendClause(CLAUSE, 1, "The end", "Within a year."));
        slice.given(stale, RAISED).when(ASK).expectNothing();
        slice.given(drafted(new AmendClause(CLAUSE, 1, "The end", "Within a month.")))
                .when(ASK)
                .expectNothing();
        slice.given(stale, left(ADA)).when(ASK).expectNothing();
    }
}
