package org.isonomia.command.proposals;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.DRAFTED_AT;
import static org.isonomia.command.proposals.Drafts.LAPSES_AT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;

/** The facts of the question of water, which Ben raised twenty days ago. */
public final class Questions {
    public static final QuestionId QUESTION = new QuestionId("x_water");
    public static final ProposalId CISTERN = new ProposalId("q_cistern");
    public static final Instant RAISED_AT = NOON.minus(Duration.ofDays(20));
    public static final Instant ENDS_AT = RAISED_AT.plus(Duration.ofDays(180));

    private Questions() {}

    public static QuestionRaised raised() {
        var text = PublicText.of("The garden is dry.");
        return new QuestionRaised(QUESTION, BEN, "Where from?", text, null, RAISED_AT, ENDS_AT);
    }

    public static QuestionLapsed questionLapsed() {
        return new QuestionLapsed(QUESTION);
    }

    public static ProposalDrafted drafted(QuestionId question, ProposalId proposal, Effect... effects) {
        var text = PublicText.of("About " + proposal);
        return new ProposalDrafted(
                proposal, ADA, proposal.value(), text, List.of(effects), null, question, DRAFTED_AT, LAPSES_AT);
    }

    /** The question's poll, in which Ada's proposal is no rival. */
    public static PollOpened pollBetweenOthers() {
        var terms = Votes.openedForAdvice(ADA).terms();
        return new PollOpened(
                new PollId("p_water"), Votes.held(terms, Conduct.PLAIN, Occasion.first(QUESTION, RAISED_AT)));
    }
}
