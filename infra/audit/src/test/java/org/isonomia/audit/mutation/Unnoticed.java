package org.isonomia.audit.mutation;

import java.util.Arrays;
import java.util.Optional;

/**
 * The fields that nothing in a log depends on, or whose other value makes another honest log. Against all of them stand a
 * checkpoint that somebody else keeps, and the receipt that whoever acts takes along: the changed log has another root.
 */
enum Unnoticed {
    CLOCK(
            "honest clocks differ: a moment may be another by up to two hours, and later until the next entry",
            ".* at by PT-?(1S|2H)"),
    FIRST_OR_LAST(
            "before the first entry and after the last there is nothing that its moment could be held against",
            "community.CommunityFounded at .*",
            ".* at in 2099"),
    FOUNDING_CHARTER(
            "a clause of a played charter that nothing was decided by; founders' charters are held against the templates",
            "community.CharterAdopted charter\\..*"),
    FOUNDING_PROGRAM(
            "which program founded the community: one before the third version of the charter is asked for less",
            "community.CharterAdopted version"),
    NAME_OF_THE_COMMUNITY(
            "what the community is called and where it is, in its founder's words",
            "community.CommunityFounded (name|language|timeZone)"),
    OWN_TERMS(
            "what a member says in an act of their own, within its limits: nobody signed it but they, and they have the receipt",
            "membership.InvitationIssued (expiresAt|uses|secretDigest)",
            "community.AuditTokenIssued (name|secretDigest|expiresAt)",
            "membership.InvitationRevoked invitation",
            "discussion.CommentPosted (mentions|parent|depth)",
            "discussion.(ThreadOpened|CommentRevised) mentions",
            "discussion.CommentRetracted comment",
            "tasks.TaskOpened (dueAt|task)",
            "tasks.TaskClaimed task",
            "proposals.ProposalDrafted (title|thread|question|proposal|effects.*)",
            "proposals.ProposalRevised (title|effects.*)",
            "proposals.ProposalSupported proposal",
            "proposals.QuestionRaised (title|thread|question)",
            "proposals.AdviceAsked advisers",
            "polls.PollOpened terms\\.options first last",
            "polls.PollOpened terms\\.(question|conduct\\.visibility|options\\.(title|meaning|prompt|asksReason))",
            "polls.BallotCast (choice.*|reason)",
            "draws.ShareCommitted digest"),
    SEALED(
            "what is behind a commitment: only whom it concerns, and who keeps the sealed values, can open it",
            "membership.MemberAdmitted (name|email)",
            "discussion.* (title|text)",
            "tasks.* (title|note)",
            "roles.CandidacyStood statement",
            "proposals.(RemovalAnswered answer|AdviceGiven advice)",
            "polls.(PollCancelled|ChallengeRaised|ResultChallenged) reason",
            "polls.ResultStated statement",
            "polls.(ObjectionRaised harm|ObjectionAnswered answer)"),
    WHO_OF_THOSE_WHO_MAY(
            "who of those who may put a proposal to the vote did, in an act of their own that nobody signed",
            "polls.RollListed by"),
    WHICH_OF_THOSE_THAT_ASK(
            "which of several entries that set one deadline, or complete one roll, an automation names",
            "polls.(PollClosed|EarlyCloseAnnounced) because");

    private final String[] fields;
    final String reason;

    Unnoticed(String reason, String... fields) {
        this.reason = reason;
        this.fields = fields;
    }

    static Optional<Unnoticed> of(Mutant mutant) {
        return Arrays.stream(values())
                .filter(each -> Arrays.stream(each.fields)
                        .anyMatch(pattern -> mutant.field().matches(pattern)
                                || (mutant.field() + " " + mutant.change()).matches(pattern)))
                .findFirst();
    }
}
