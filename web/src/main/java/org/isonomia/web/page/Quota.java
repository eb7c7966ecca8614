package org.isonomia.web.page;

import org.isonomia.command.discussion.openthread.OpenThread;
import org.isonomia.command.discussion.postcomment.PostComment;
import org.isonomia.command.discussion.revisecomment.ReviseComment;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.polls.putquestiontovote.PutQuestionToVote;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.command.proposals.reviseproposal.ReviseProposal;
import org.isonomia.command.results.stateresult.StateResult;

/** What a member may do so many times in an hour: more than a busy person does, less than a program that floods. */
public enum Quota {
    THREADS(20),
    /** Drafts, their revisions, and questions. */
    PROPOSALS(60),
    POLLS(30),
    /** Kept for oneself: no entry, but a row. */
    DRAFTS(240),
    /** Comments, statements on results, and their revisions. */
    COMMENTS(240),
    INVITATIONS(60),
    /** Of the whole log, or of all that is kept of oneself. */
    EXPORTS(20),
    RECOUNTS(60),
    /** Everything else that is written into the log. */
    ACTS(1_200);

    final int perHour;

    Quota(int perHour) {
        this.perHour = perHour;
    }

    static Quota of(Object command) {
        return switch (command) {
            case OpenThread c -> THREADS;
            case DraftProposal c -> PROPOSALS;
            case ReviseProposal c -> PROPOSALS;
            case RaiseQuestion c -> PROPOSALS;
            case PutToVote c -> POLLS;
            case PutQuestionToVote c -> POLLS;
            case AskForAdvice c -> POLLS;
            case PostComment c -> COMMENTS;
            case ReviseComment c -> COMMENTS;
            case StateResult c -> COMMENTS;
            case IssueInvitation c -> INVITATIONS;
            default -> ACTS;
        };
    }
}
