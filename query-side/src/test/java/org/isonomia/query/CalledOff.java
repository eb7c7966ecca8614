package org.isonomia.query;

import static org.isonomia.query.MemoryLog.NOON;
import static org.isonomia.query.Story.ALL;
import static org.isonomia.query.Story.BEN;
import static org.isonomia.query.Story.HALF_A_YEAR;

import java.util.List;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Sealed;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;

/** Ben's question was put to the vote with one rival, and called off: both are as they were. */
public final class CalledOff {
    public static final QuestionId QUESTION = new QuestionId("x_again");
    public static final ProposalId HILL = new ProposalId("q_hill");
    public static final PollId POLL = new PollId("p_off");

    private CalledOff() {}

    static void happen(MemoryLog log) {
        var text = PublicText.of("On the hill");
        var rivals = List.of(new Rival(HILL, 1, "The hill", List.of(), Story.ADA));
        for (Event event : List.<Event>of(
                new QuestionRaised(QUESTION, BEN, "And where?", text, null, NOON, HALF_A_YEAR),
                new ProposalDrafted(HILL, BEN, "The hill", text, List.of(), null, QUESTION, NOON, HALF_A_YEAR),
                new ProposalFrozen(HILL, 1),
                new RollListed(POLL, 1, ALL),
                new PollOpened(POLL, RivalTerms.between(rivals, "And where?", QUESTION)),
                new OpenedByMember(POLL, BEN),
                new ProposalPutToVote(HILL, POLL),
                new PollCancelled(POLL, BEN, Sealed.of(BEN, "Too early")),
                new ProposalReturned(HILL, POLL),
                new QuestionReturned(QUESTION, POLL))) log.append(BEN, null, event);
    }
}
