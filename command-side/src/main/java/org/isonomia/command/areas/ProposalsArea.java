package org.isonomia.command.areas;

import static org.isonomia.command.Automation.when;
import static org.isonomia.command.Slice.of;
import static org.isonomia.command.Slice.without;

import java.util.List;
import java.util.Objects;
import org.isonomia.command.Area;
import org.isonomia.command.Due;
import org.isonomia.command.Who;
import org.isonomia.command.proposals.ProposalRefusal;
import org.isonomia.command.proposals.askadvisers.AskAdvisers;
import org.isonomia.command.proposals.askadvisers.AskAdvisersDecision;
import org.isonomia.command.proposals.askanew.AskAnew;
import org.isonomia.command.proposals.askanew.AskAnewDecision;
import org.isonomia.command.proposals.askinstead.AskInstead;
import org.isonomia.command.proposals.askinstead.AskInsteadDecision;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.draftproposal.DraftProposalDecision;
import org.isonomia.command.proposals.freezeproposal.FreezeProposal;
import org.isonomia.command.proposals.freezeproposal.FreezeProposalDecision;
import org.isonomia.command.proposals.giveadvice.GiveAdvice;
import org.isonomia.command.proposals.giveadvice.GiveAdviceDecision;
import org.isonomia.command.proposals.lapseproposal.LapseProposal;
import org.isonomia.command.proposals.lapseproposal.LapseProposalDecision;
import org.isonomia.command.proposals.lapsequestion.LapseQuestion;
import org.isonomia.command.proposals.lapsequestion.LapseQuestionDecision;
import org.isonomia.command.proposals.openreview.OpenReview;
import org.isonomia.command.proposals.openreview.OpenReviewDecision;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.command.proposals.raisequestion.RaiseQuestionDecision;
import org.isonomia.command.proposals.respondtoremoval.RespondToRemoval;
import org.isonomia.command.proposals.respondtoremoval.RespondToRemovalDecision;
import org.isonomia.command.proposals.reviseproposal.ReviseProposal;
import org.isonomia.command.proposals.reviseproposal.ReviseProposalDecision;
import org.isonomia.command.proposals.supportproposal.SupportProposal;
import org.isonomia.command.proposals.supportproposal.SupportProposalDecision;
import org.isonomia.command.proposals.withdrawproposal.WithdrawProposal;
import org.isonomia.command.proposals.withdrawproposal.WithdrawProposalDecision;
import org.isonomia.command.proposals.withdrawquestion.WithdrawQuestion;
import org.isonomia.command.proposals.withdrawquestion.WithdrawQuestionDecision;
import org.isonomia.command.proposals.withdrawsupport.WithdrawSupport;
import org.isonomia.command.proposals.withdrawsupport.WithdrawSupportDecision;
import org.isonomia.deadlines.ProposalDeadlines;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.yesno.Result.Outcome;

/** Questions and proposals up to the vote. */
final class ProposalsArea {
    static final Area AREA = new Area(
            "proposals",
            List.of(
                    of(Who.MEMBER, RaiseQuestionDecision.READS, RaiseQuestion::raiser),
                    without(Who.CLOCK, LapseQuestionDecision.READS),
                    of(Who.RAISER, WithdrawQuestionDecision.READS, WithdrawQuestion::raiser)
                            .evenSuspended(),
                    of(Who.MEMBER, DraftProposalDecision.READS, DraftProposal::proposer),
                    of(Who.PROPOSER, ReviseProposalDecision.READS, ReviseProposal::proposer),
                    of(Who.MEMBER, SupportProposalDecision.READS, SupportProposal::supporter),
                    of(Who.SUPPORTER, WithdrawSupportDecision.READS, WithdrawSupport::supporter)
                            .evenSuspended(),
                    of(Who.PROPOSER, FreezeProposalDecision.READS, FreezeProposal::proposer),
                    of(Who.CONCERNED, RespondToRemovalDecision.READS, RespondToRemoval::member)
                            .evenSuspended(),
                    of(Who.PROPOSER, AskAdvisersDecision.READS, AskAdvisers::proposer),
                    of(Who.ADVISER, GiveAdviceDecision.READS, GiveAdvice::adviser)
                            .evenSuspended(),
                    of(Who.PROPOSER, WithdrawProposalDecision.READS, WithdrawProposal::proposer)
                            .evenSuspended(),
                    without(Who.CLOCK, LapseProposalDecision.READS),
                    without(Who.CLOCK, AskAnewDecision.READS),
                    without(Who.CLOCK, AskInsteadDecision.READS),
                    without(Who.CLOCK, OpenReviewDecision.READS)),
            List.of(
                    when(
                            "whenPollDecidedThenAskInstead",
                            PollDecided.class,
                            e -> e.binding() && e.outcome() != Outcome.ADOPTED,
                            e -> new AskInstead(e.poll())),
                    when(
                            "whenEffectConflictedThenAskAnew",
                            EffectConflicted.class,
                            e -> e.conflict() == Conflict.OUT_OF_DATE && e.proposal() != null,
                            e -> new AskAnew(e.poll(), Objects.requireNonNull(e.proposal())))),
            List.of(
                    new Due(ProposalDeadlines.LAPSE_PROPOSAL, on -> new LapseProposal(new ProposalId(on.getFirst()))),
                    new Due(ProposalDeadlines.OPEN_REVIEW, on -> new OpenReview(new ProposalId(on.getFirst()))),
                    new Due(ProposalDeadlines.LAPSE_QUESTION, on -> new LapseQuestion(new QuestionId(on.getFirst())))),
            Area.codes(ProposalRefusal.values()));

    private ProposalsArea() {}
}
