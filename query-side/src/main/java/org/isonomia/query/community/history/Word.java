package org.isonomia.query.community.history;

import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.events.ThreadId;
import org.jspecify.annotations.Nullable;

/**
 * One word of a line, as it is kept: plain, or what it is the name of. Names and titles are looked up on reading, so
 * none of them is kept and an erased one stays erased.
 */
record Word(Of of, String value) {
    enum Of {
        PLAIN,
        ACTOR,
        MEMBER,
        THREAD,
        PROPOSAL,
        QUESTION,
        POLL,
        ROLE,
        TASK
    }

    static Word plain(Object value) {
        return new Word(Of.PLAIN, value.toString());
    }

    /** Who acted; nobody when the clock or an automation did. */
    static Word actor(@Nullable MemberId by) {
        return by == null ? new Word(Of.ACTOR, "") : of(by);
    }

    static Word of(Id id) {
        return switch (id) {
            case MemberId member -> new Word(Of.MEMBER, member.value());
            case ThreadId thread -> new Word(Of.THREAD, thread.value());
            case ProposalId proposal -> new Word(Of.PROPOSAL, proposal.value());
            case QuestionId question -> new Word(Of.QUESTION, question.value());
            case PollId poll -> new Word(Of.POLL, poll.value());
            case RoleId role -> new Word(Of.ROLE, role.value());
            case TaskId task -> new Word(Of.TASK, task.value());
            default -> plain(id);
        };
    }

    String written() {
        return of + ":" + value;
    }

    static Word read(String written) {
        int colon = written.indexOf(':');
        return new Word(Of.valueOf(written.substring(0, colon)), written.substring(colon + 1));
    }
}
