package org.isonomia.events.proposals;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.effects.Effect;
import org.jspecify.annotations.Nullable;

/** Texts put forward. A proposal is a public act: its text is public from the first draft. */
public sealed interface ProposalEvent extends Event {
    ProposalId proposal();

    /** What changes the text, or what may still be done with it. */
    sealed interface ProposalLife extends ProposalEvent {}

    /** Who supports which version. */
    sealed interface Support extends ProposalEvent {
        MemberId supporter();
    }

    /**
     * @param thread where it is discussed, if anywhere
     * @param question in which it is a rival until that is over without it; absent when it stands alone, and in entries of version 1
     * @param draftedAt from when its deliberation counts, until it is revised
     * @param lapsesAt when it ends by itself unless put to the vote before
     */
    record ProposalDrafted(
            ProposalId proposal,
            MemberId proposer,
            String title,
            PublicText text,
            List<Effect> effects,
            @Nullable ThreadId thread,
            @Nullable QuestionId question,
            Instant draftedAt,
            Instant lapsesAt)
            implements ProposalLife {
        /** As if it were first drafted then. */
        public ProposalDrafted anew(Instant then, Instant until) {
            return new ProposalDrafted(proposal, proposer, title, text, effects, thread, question, then, until);
        }
    }

    /**
     * A text, title or effect is another: what is proposed is submitted anew.
     *
     * @param version counted from 1, which is the first draft
     * @param revisedAt from when its deliberation and waiting periods count; absent in entries of version 1, where they
     *     count from the first draft
     */
    record ProposalRevised(
            ProposalId proposal,
            int version,
            String title,
            PublicText text,
            List<Effect> effects,
            @Nullable Instant revisedAt)
            implements ProposalLife {}

    record ProposalSupported(ProposalId proposal, int version, MemberId supporter) implements Support {}

    record SupportWithdrawn(ProposalId proposal, int version, MemberId supporter) implements Support {}

    /** No edit after this; support so far for this version stays. */
    record ProposalFrozen(ProposalId proposal, int version) implements ProposalLife {}

    record ProposalPutToVote(ProposalId proposal, PollId poll) implements ProposalLife {}

    /** Its poll was called off: it is frozen as before and ends when its draft said. */
    record ProposalReturned(ProposalId proposal, PollId poll) implements ProposalLife {}

    /**
     * Its proposer upheld an objection: it may be revised again, without supporters, and is put forward anew.
     *
     * @param poll in which the objection stood
     * @param sentBackAt from when its deliberation and waiting periods count
     * @param lapsesAt when it ends by itself unless put to the vote before
     */
    record ProposalSentBack(ProposalId proposal, PollId poll, Instant sentBackAt, Instant lapsesAt)
            implements ProposalLife {}

    record ProposalLapsed(ProposalId proposal) implements ProposalLife {}

    /** Whom the proposal would remove or suspend says what they have to say to it; said again, it takes the place of what was said. */
    record RemovalAnswered(ProposalId proposal, MemberId member, Sealed<String> answer) implements ProposalEvent {}

    /**
     * Its proposer, who decides by advice, asks members for theirs.
     *
     * @param advisers besides those who were asked before, in order of their ids
     * @param until when what they say is waited for
     */
    record AdviceAsked(ProposalId proposal, int version, List<MemberId> advisers, Instant until)
            implements ProposalEvent {}

    /** An adviser's answer to this version; said again, it takes the place of what was said. */
    record AdviceGiven(ProposalId proposal, int version, MemberId adviser, Sealed<String> advice)
            implements ProposalEvent {}

    /** What it asked for took effect: the community looks back on it then. */
    record ReviewPlanned(ProposalId proposal, Instant opensAt) implements ProposalLife {}

    /** Comes with the question, in the name of who proposed it. @param question whether it did what was hoped */
    record ReviewOpened(ProposalId proposal, QuestionId question) implements ProposalLife {}

    /** By its proposer, before it was put to the vote: nothing more is done with it. */
    record ProposalWithdrawn(ProposalId proposal) implements ProposalLife {}
}
