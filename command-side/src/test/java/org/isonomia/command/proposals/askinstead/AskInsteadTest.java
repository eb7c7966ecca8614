package org.isonomia.command.proposals.askinstead;

import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.community.Provisional.FOUNDED;
import static org.isonomia.command.community.Provisional.charterOfFounding;
import static org.isonomia.command.community.Provisional.member;
import static org.isonomia.command.community.Provisional.members;
import static org.isonomia.command.polls.Votes.held;
import static org.isonomia.command.polls.Votes.openedWith;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.events.ClauseId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;

class AskInsteadTest {
    private static final AskInstead ASK = new AskInstead(POLL);
    private static final QuestionId QUESTION = QuestionId.of(ProposalId.following(POLL, "INSTEAD"));
    private static final PollOpened OPENED = openedWith(List.of(new RatifyProcedure(DecisionKind.ROLE, 1)));
    private static final QuestionRaised RAISED = new QuestionRaised(
            QUESTION,
            member(1),
            "Was soll an die Stelle dieser Regel der Gründung treten? Rollen definieren",
            PublicText.of(
                    "Die Gemeinschaft hat nicht bestätigt, wie Entscheidungen dieser Art getroffen werden. Die Regel"
                            + " bleibt in Kraft, bis eine Entscheidung sie ändert: Wer eine bessere weiß, entwirft"
                            + " hier einen Vorschlag, der sie ändert."),
            null,
            NOON,
            NOON.plus(QuestionState.LIFE));
    private final SliceFixture founded = SliceFixture.of(AskInsteadDecision.READS)
            .given(FOUNDED, charterOfFounding())
            .given(members(7));

    @Test
    void a_rule_of_the_founding_that_is_not_ratified_becomes_a_question_that_nobody_raised() {
        var itself = new QuestionRaisedByItself(QUESTION, POLL);
        founded.given(OPENED, decided(Outcome.REJECTED)).when(ASK).expectEvents(RAISED, itself);
        founded.given(OPENED, decided(Outcome.QUORUM_FAILED)).when(ASK).expectEvents(RAISED, itself);
        founded.given(OPENED, decided(Outcome.REJECTED), RAISED, itself)
                .when(ASK)
                .expectNothing();
    }

    @Test
    void as_long_as_another_poll_follows_by_itself_nothing_is_asked() {
        var plain = Conduct.PLAIN;
        var called = new Conduct(
                plain.electorate(),
                plain.visibility(),
                null,
                null,
                new Conduct.SecondCall(Duration.ofDays(2), Quorum.NONE),
                plain.fallback(),
                0,
                plain.challenge(),
                null);
        founded.given(
                        new PollOpened(POLL, held(OPENED.terms(), called, Occasion.FIRST)),
                        decided(Outcome.QUORUM_FAILED))
                .when(ASK)
                .expectNothing();
        founded.given(OPENED, decided(Outcome.OBJECTED)).when(ASK).expectNothing();
    }

    @Test
    void what_is_ratified_or_was_no_rule_of_the_founding_asks_for_nothing() {
        founded.given(OPENED, decided(Outcome.ADOPTED)).when(ASK).expectNothing();
        founded.given(OPENED, decided(Outcome.REJECTED), new ProcedureRatified(2, DecisionKind.ROLE, 1))
                .when(ASK)
                .expectNothing();
        founded.given(
                        openedWith(List.of(new AddClause(new ClauseId("l_end"), "The end", "Soon."))),
                        decided(Outcome.REJECTED))
                .when(ASK)
                .expectNothing();
    }

    private static PollDecided decided(Outcome outcome) {
        return new PollDecided(POLL, true, outcome, List.of(), List.of(), null);
    }
}
