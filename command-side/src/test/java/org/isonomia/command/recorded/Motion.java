package org.isonomia.command.recorded;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.freezeproposal.FreezeProposal;
import org.isonomia.command.proposals.supportproposal.SupportProposal;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.effects.Effect;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/** A proposal on its way, from the draft to the vote. */
record Motion(Recording log, ProposalId id, MemberId proposer) {
    private static final Duration DELIBERATION = Duration.ofDays(3);

    static Motion drafted(Recording log, ProposalId id, MemberId proposer, String title, Effect... effects) {
        return drafted(log, id, proposer, title, null, effects);
    }

    static Motion drafted(
            Recording log,
            ProposalId id,
            MemberId proposer,
            String title,
            @Nullable QuestionId question,
            Effect... effects) {
        log.act(
                proposer,
                new DraftProposal(id, proposer, title, "We want: " + title, List.of(effects), null, question));
        return new Motion(log, id, proposer);
    }

    Motion supported(int version, MemberId... by) {
        for (MemberId member : by) log.act(member, new SupportProposal(id, version, member));
        return this;
    }

    Motion frozen(int version) {
        log.act(proposer, new FreezeProposal(id, version, proposer));
        return this;
    }

    /** With the support that it needs. */
    Motion ready(MemberId... by) {
        return supported(1, by).frozen(1);
    }

    /** After as long as any proposal has to be deliberated. */
    PollId put(String poll) {
        log.pass(DELIBERATION);
        return putNow(new PollId(poll));
    }

    PollId putNow(PollId poll) {
        log.act(proposer, new PutToVote(poll, id, proposer));
        return poll;
    }

    static void yes(Recording log, PollId poll, MemberId... voters) {
        cast(log, poll, YesNo.YES, voters);
    }

    static void no(Recording log, PollId poll, MemberId... voters) {
        cast(log, poll, YesNo.NO, voters);
    }

    static void cast(Recording log, PollId poll, String option, MemberId... voters) {
        for (MemberId voter : voters) log.act(voter, CastBallot.one(poll, voter, option));
    }
}
