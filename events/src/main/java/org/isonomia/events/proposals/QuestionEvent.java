package org.isonomia.events.proposals;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.rules.forecast.Precondition;
import org.jspecify.annotations.Nullable;

/** What is to be settled: rival proposals are drafted in a question, and the status quo always stands in it. */
public sealed interface QuestionEvent extends Event {
    QuestionId question();

    /**
     * @param thread where it is discussed, if anywhere
     * @param raisedAt from when waiting periods are measured
     * @param endsAt when it ends by itself unless put to the vote before
     */
    record QuestionRaised(
            QuestionId question,
            MemberId raiser,
            String title,
            PublicText text,
            @Nullable ThreadId thread,
            Instant raisedAt,
            Instant endsAt)
            implements QuestionEvent {}

    /**
     * With its raising, where nobody raised it: a rule of the founding was not ratified. Whoever it was raised in the name
     * of cannot withdraw it.
     *
     * @param poll whose result asks for it
     */
    record QuestionRaisedByItself(QuestionId question, PollId poll) implements QuestionEvent {}

    /** Nobody put it to the vote in time: the status quo stays. */
    record QuestionLapsed(QuestionId question) implements QuestionEvent {}

    /** Its poll was called off: it can be put to the vote again until it ends. */
    record QuestionReturned(QuestionId question, PollId poll) implements QuestionEvent {}

    /** By who raised it, while nobody else's rival stood in it: the status quo stays, and its rivals stand alone. */
    record QuestionWithdrawn(QuestionId question) implements QuestionEvent {}

    /**
     * It will be put to the vote by itself, with every rival that is ready then, so that those begun can be finished.
     *
     * @param poll that opens
     * @param by who announced it: who proposed or supports a rival
     * @param preconditions what is said to have to hold besides the quorum
     */
    record QuestionVoteAnnounced(
            QuestionId question, PollId poll, MemberId by, Instant opensAt, List<Precondition> preconditions)
            implements QuestionEvent {}

    /** The announced time came and no rival was ready, or nobody could vote: it can be announced again. */
    record QuestionVoteLapsed(QuestionId question, PollId poll) implements QuestionEvent {}
}
