package org.isonomia.query;

import static org.isonomia.query.MemoryLog.NOON;
import static org.isonomia.query.Story.ADA;
import static org.isonomia.query.Story.ALL;
import static org.isonomia.query.Story.BEN;
import static org.isonomia.query.Story.CISTERN;
import static org.isonomia.query.Story.DIG;
import static org.isonomia.query.Story.HALF_A_YEAR;
import static org.isonomia.query.Story.IDLE;
import static org.isonomia.query.Story.OPEN_QUESTION;
import static org.isonomia.query.Story.SETTLED;
import static org.isonomia.query.Story.WATER;
import static org.isonomia.query.Story.WEEK;
import static org.isonomia.query.Story.WELL;

import java.util.List;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result;

/** The well wins over the cistern, and makes Ben a keeper; nothing came of another question, and a third is open. */
final class Rivals {
    private Rivals() {}

    static void happen(MemoryLog log) {
        log.append(BEN, null, raised(WATER, "Where from?"));
        var keeper = new AssignClass(BEN, "keeper");
        log.append(ADA, null, rival(DIG, "A well", List.of(keeper)));
        log.append(BEN, null, rival(CISTERN, "A cistern", List.of()));
        var terms = RivalTerms.making(keeper);
        log.append(ADA, null, new RollListed(SETTLED, 1, ALL));
        log.append(ADA, null, new PollOpened(SETTLED, terms));
        log.append(ADA, null, new ProposalPutToVote(DIG, SETTLED));
        log.append(ADA, null, new ProposalPutToVote(CISTERN, SETTLED));
        log.append(ADA, null, BallotCast.open(SETTLED, ADA, Choice.ranked("o1", Deciding.STATUS_QUO)));
        var closed = log.append(new PollClosed(SETTLED));
        var opened = new OpenedBallot(ADA, Choice.ranked("o1", Deciding.STATUS_QUO), "0".repeat(64));
        log.append(null, closed, new BallotsOpened(SETTLED, 1, List.of(opened)));
        var decided = log.append(
                null, closed, new PollDecided(SETTLED, true, Result.Outcome.ADOPTED, List.of("o1"), List.of(), null));
        log.append(null, decided, new EffectsEnacted(SETTLED, 1));
        log.append(null, decided, new MemberClassAssigned(BEN, "keeper"));
        log.append(BEN, null, raised(IDLE, "And then?"));
        log.append(new QuestionLapsed(IDLE));
        log.append(BEN, null, raised(OPEN_QUESTION, "What next?"));
    }

    private static QuestionRaised raised(QuestionId question, String title) {
        return new QuestionRaised(question, BEN, title, PublicText.of("It is dry."), WELL, NOON, HALF_A_YEAR);
    }

    private static ProposalDrafted rival(ProposalId id, String title, List<Effect> effects) {
        var text = PublicText.of("We need " + title);
        return new ProposalDrafted(id, ADA, title, text, effects, null, WATER, NOON, WEEK);
    }
}
