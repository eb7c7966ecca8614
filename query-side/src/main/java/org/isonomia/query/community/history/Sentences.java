package org.isonomia.query.community.history;

import java.util.List;

/** One English sentence for each kind of event; {@code {0}} is the first of its words. */
final class Sentences {
    private Sentences() {}

    static String of(String event, List<String> words) {
        String sentence = pattern(event);
        for (int number = 0; number < words.size(); number++)
            sentence = sentence.replace("{" + number + "}", guarded(words.get(number)));
        return sentence.replace('\uE000', '{');
    }

    /** A word with braces in it is not taken for a place. */
    private static String guarded(String word) {
        return word.replace('{', '\uE000');
    }

    /** @throws IllegalArgumentException for a kind without a sentence */
    static String pattern(String event) {
        return switch (event) {
            case "community.CommunityFounded" -> "{0} founded the community “{1}”.";
            case "community.CharterAdopted" -> "Version {0} of the charter came into force.";
            case "membership.MemberAdmitted" -> "{0} became a member.";
            case "membership.MemberLeft" -> "{0} left.";
            case "community.AuditTokenIssued" -> "“{0}” was let in to audit the log.";
            case "community.AuditTokenRevoked" -> "{0} ended an auditor’s access to the log.";
            case "community.LogMadePublic" -> "{0} opened the log to everybody, for good.";
            case "community.LogKeyRotated" -> "The log was given its next key; the old one ends on {0}.";
            case "membership.MemberRemoved" -> "{0} was removed by decision.";
            case "membership.MemberReadmitted" -> "{0} was let in again by decision.";
            case "membership.MemberClassAssigned" -> "{0} was put in the class “{1}”.";
            case "membership.PersonalDataErased" -> "{0} had their personal data erased.";
            case "membership.InvitationIssued" -> "{0} issued an invitation ({1} to join by it).";
            case "membership.InvitationUsed" -> "{0} used an invitation.";
            case "membership.InvitationRevoked" -> "{0} revoked an invitation.";
            case "discussion.ThreadOpened" -> "{0} opened the thread “{1}”.";
            case "discussion.CommentPosted" -> "{0} commented in “{1}”.";
            case "discussion.CommentRevised" -> "{0} revised a comment in “{1}”.";
            case "discussion.CommentRetracted" -> "{0} retracted a comment in “{1}”.";
            case "proposals.ProposalDrafted" -> "{0} drafted the proposal “{1}”.";
            case "proposals.ProposalRevised" -> "{0} revised the proposal, now “{1}” (version {2}).";
            case "proposals.ProposalSupported" -> "{0} supported “{1}” (version {2}).";
            case "proposals.SupportWithdrawn" -> "{0} withdrew support for “{1}” (version {2}).";
            case "proposals.ProposalFrozen" -> "{0} froze “{1}” at version {2}.";
            case "proposals.ProposalPutToVote" -> "{0} put “{1}” to the vote.";
            case "proposals.ProposalReturned" -> "“{0}” can be put to the vote again: its poll was called off.";
            case "proposals.ProposalSentBack" -> "“{0}” went back to its proposer: an objection to it was upheld.";
            case "proposals.AdviceAsked" -> "{0} asks for advice on the proposal “{1}”.";
            case "proposals.AdviceGiven" -> "{0} gave advice on version {2} of the proposal “{1}”.";
            case "proposals.RemovalAnswered" -> "{0} answered the proposal “{1}”, which would remove them.";
            case "proposals.ProposalLapsed" -> "The proposal “{0}” lapsed.";
            case "proposals.ProposalWithdrawn" -> "{0} withdrew the proposal “{1}”.";
            case "proposals.QuestionRaised" -> "{0} raised the question “{1}”.";
            case "proposals.QuestionReturned" -> "“{0}” can be put to the vote again: its poll was called off.";
            case "proposals.QuestionLapsed" -> "The question “{0}” lapsed: the status quo stays.";
            case "proposals.QuestionWithdrawn" -> "{0} withdrew the question “{1}”.";
            case "proposals.QuestionVoteAnnounced" -> "{0} announced a vote on “{1}”.";
            case "proposals.QuestionVoteLapsed" ->
                "The announced vote on “{0}” did not open: no rival was ready, or nobody could vote.";
            case "polls.RollListed" -> "{1} on the roll of “{0}” were listed.";
            case "polls.PollOpened" -> "{0} opened the {3} poll “{1}” ({2} on the roll).";
            case "polls.OpenedByMember" -> "{0} opened “{1}”.";
            case "polls.PollCancelled" -> "{0} called off the poll “{1}” before anybody had voted.";
            case "polls.CountAbandoned" ->
                "The poll “{0}” ended without a result: for thirty days its rule could not count its ballots.";
            case "polls.ClosingTimeExtended" ->
                "The poll “{0}” stays open for longer, once: {1} had voted, the quorum needs {2}.";
            case "polls.EarlyCloseAnnounced" -> "Everybody had voted in “{0}”, so it closes early.";
            case "polls.EarlyCloseCalledOff" ->
                "A ballot in “{0}” was withdrawn, so it closes when it was to at first.";
            case "polls.ObjectionRaised" -> "{0} objected in “{1}”.";
            case "polls.ObjectionWithdrawn" -> "{0} withdrew their objection in “{1}”.";
            case "polls.ObjectionAnswered" -> "The objection of {0} in “{1}” was answered.";
            case "polls.ObjectionUpheld" -> "The objection of {0} in “{1}” was upheld.";
            case "polls.SecondCallAnnounced" -> "A second call of “{0}” was announced.";
            case "polls.PollClosed" -> "The poll “{0}” closed.";
            case "polls.BallotCast" -> "{0} cast a ballot in “{1}”.";
            case "polls.BallotWithdrawn" -> "{0} withdrew their ballot in “{1}”.";
            case "polls.BallotsOpened" -> "The hidden ballots in “{0}” were opened ({1}).";
            case "polls.PollCounted" -> "The ballots in “{0}” were counted: {1}.";
            case "polls.PollDecided" -> "The {2} poll “{0}” ended: {1}.";
            case "polls.ChallengeRaised" -> "{0} challenged the result of “{1}”.";
            case "polls.ChallengeSupported" -> "{0} supported the challenge of “{1}”.";
            case "polls.ResultChallenged" -> "The result of “{1}” is challenged, last by {0}: that is heard.";
            case "polls.TieBroken" -> "The tie in “{0}” ended: {1}.";
            case "polls.EffectsQueued" -> "What “{0}” decides takes effect after what closed before it.";
            case "polls.EffectsDone" -> "“{0}” has no effects to come any more.";
            case "polls.EffectsFreed" -> "“{0}” no longer waits for an earlier poll.";
            case "polls.ResultUpheld" -> "The challenged result of “{0}” stands.";
            case "polls.ResultAnnulled" -> "The result of “{0}” is annulled, and the poll is held again.";
            case "polls.EffectsEnacted" -> "The result of “{0}” took effect ({1} in all).";
            case "polls.EffectConflicted" -> "The result of “{0}” took no effect: no. {1} no longer fits ({2}).";
            case "draws.PoolFixed" -> "“{0}” goes to a drawn panel of {2}: the pool of {1} was fixed.";
            case "draws.LotCalled" -> "Volunteers for the lot of “{0}” were called (call {1}).";
            case "draws.ShareCommitted" -> "{1} committed to a share of the seed for “{0}”.";
            case "draws.ShareRevealed" -> "{1} revealed a share of the seed for “{0}”.";
            case "draws.LotDrawn" -> "The lot of “{0}” has its seed ({1} revealed, {2} withheld).";
            case "draws.LotFailed" -> "Too few gave a share of the seed for “{0}”.";
            case "draws.SeedEntered" -> "{1} entered the seed of the draw for “{0}”.";
            case "draws.PanelDrawn" -> "The panel for “{0}” was drawn: {1}.";
            case "draws.PanelPlaceDeclined" -> "{1} declined to sit on the panel for “{0}”.";
            case "draws.PanelSeated" -> "The panel for “{0}” was seated: {1}.";
            case "draws.FullPollDemanded" -> "{1} demanded that all decide on “{0}”.";
            case "draws.DrawLapsed" -> "The draw of a panel for “{0}” lapsed.";
            case "roles.RoleDefined" -> "The role “{0}” was defined ({1} to hold it).";
            case "roles.CandidacyStood" -> "{0} stood for “{1}”.";
            case "roles.CandidacyWithdrawn" -> "{0} no longer stands for “{1}”.";
            case "roles.CandidacyLapsed" -> "The candidacy of {0} for “{1}” lapsed.";
            case "roles.MemberAppointed" -> "{0} was appointed to “{1}”, seat {2}.";
            case "roles.AppointmentDeclined" -> "{0} declined the appointment to “{1}”, seat {2}.";
            case "roles.AppointmentLapsed" -> "The appointment of {0} to “{1}”, seat {2}, lapsed.";
            case "roles.MandateBegan" -> "{0} accepted “{1}”, seat {2}.";
            case "roles.MandateEnded" -> "{0} no longer holds “{1}” ({2}).";
            case "tasks.TaskOpened" -> "{0} opened the task “{1}” for “{2}”.";
            case "tasks.TaskClaimed" -> "{0} claimed the task “{1}” of “{2}”.";
            case "tasks.TaskCompleted" -> "{0} completed the task “{1}” of “{2}”.";
            case "tasks.TaskReturned" -> "{0} handed back the task “{1}” of “{2}”.";
            case "tasks.TaskLapsed" -> "The task “{0}” of “{1}” lapsed.";
            default -> throw new IllegalArgumentException("no sentence for " + event);
        };
    }
}
