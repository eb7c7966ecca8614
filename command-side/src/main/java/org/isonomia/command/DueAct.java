package org.isonomia.command;

import java.util.Arrays;
import org.isonomia.command.polls.abandon.AbandonCount;
import org.isonomia.command.polls.close.ClosePoll;
import org.isonomia.command.polls.decide.PutQuestionToVote;
import org.isonomia.command.polls.enact.EnactEffects;
import org.isonomia.command.polls.hasten.AnnounceEarlyClose;
import org.isonomia.command.polls.lot.SettleLot;
import org.isonomia.command.polls.recall.CallAgain;
import org.isonomia.command.polls.seat.SeatPanel;
import org.isonomia.command.proposals.expire.LapseQuestion;
import org.isonomia.command.proposals.lapse.LapseProposal;
import org.isonomia.command.roles.end.EndMandate;
import org.isonomia.command.roles.lapse.LapseAppointment;
import org.isonomia.command.roles.withdraw.WithdrawCandidacy;
import org.isonomia.command.tasks.lapse.LapseTask;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.events.polls.DrawEvent.LotOf;

/** The command the clock sends when something has reached its end. */
public final class DueAct {
    private DueAct() {}

    /**
     * @param act as the due view names it
     * @param subject an id, or {@code poll/lot}, or {@code role/member}, or {@code role/seat/member}, or
     *     {@code question/rival/rival}
     * @throws IllegalArgumentException for an act or subject that is not known
     */
    public static Object command(String act, String subject) {
        String[] parts = subject.split("/");
        return switch (act) {
            case "call-again" -> new CallAgain(new PollId(subject));
            case "abandon-count" -> new AbandonCount(new PollId(subject));
            case "close-poll" -> new ClosePoll(new PollId(subject));
            case "enact-effects" -> new EnactEffects(new PollId(subject));
            case "announce-early-close" -> new AnnounceEarlyClose(new PollId(subject));
            case "seat-panel" -> new SeatPanel(new PollId(subject));
            case "close-commitments", "draw-lot" -> new SettleLot(new PollId(parts[0]), LotOf.valueOf(parts[1]));
            case "lapse-proposal" -> new LapseProposal(new ProposalId(subject));
            case "put-question-to-vote" ->
                new PutQuestionToVote(
                        new QuestionId(parts[0]),
                        Arrays.stream(parts).skip(1).map(ProposalId::new).toList());
            case "lapse-question" -> new LapseQuestion(new QuestionId(subject));
            case "lapse-appointment" ->
                new LapseAppointment(new RoleId(parts[0]), Integer.parseInt(parts[1]), new MemberId(parts[2]));
            case "end-mandate" -> new EndMandate(new RoleId(parts[0]), new MemberId(parts[2]), true);
            case "lapse-candidacy" -> new WithdrawCandidacy(new RoleId(parts[0]), new MemberId(parts[1]), true);
            case "lapse-task" -> new LapseTask(new TaskId(subject));
            default -> throw new IllegalArgumentException("nothing is due by the name " + act);
        };
    }
}
