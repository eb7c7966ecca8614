package org.isonomia.words;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.CircleId;
import org.isonomia.events.ClauseId;
import org.isonomia.events.CommentId;
import org.isonomia.events.Id;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.events.ThreadId;

/**
 * One thing that an event says: plain, or what it is the id of. A name or title is never part of it, so that an erased one
 * stays erased; whoever reads the sentence looks it up ({@link Meanings}).
 */
public record Word(Of of, String value) {
    public enum Of {
        TEXT,
        NUMBER,
        /** A yes or no, or one of a few constants, by which a message chooses. */
        CHOICE,
        MOMENT,
        MEMBER,
        THREAD,
        COMMENT,
        PROPOSAL,
        QUESTION,
        POLL,
        ROLE,
        TASK,
        INVITATION,
        AUDIT_TOKEN,
        CLAUSE,
        CIRCLE
    }

    /** @throws IllegalArgumentException for a kind of id that no word is of */
    public static Word of(Id id) {
        return new Word(
                switch (id) {
                    case MemberId ignored -> Of.MEMBER;
                    case ThreadId ignored -> Of.THREAD;
                    case CommentId ignored -> Of.COMMENT;
                    case ProposalId ignored -> Of.PROPOSAL;
                    case QuestionId ignored -> Of.QUESTION;
                    case PollId ignored -> Of.POLL;
                    case RoleId ignored -> Of.ROLE;
                    case TaskId ignored -> Of.TASK;
                    case InvitationId ignored -> Of.INVITATION;
                    case AuditTokenId ignored -> Of.AUDIT_TOKEN;
                    case ClauseId ignored -> Of.CLAUSE;
                    case CircleId ignored -> Of.CIRCLE;
                    default -> throw new IllegalArgumentException("no word is of " + id.getClass());
                },
                id.value());
    }

    /** Nothing of what has parts, or is sealed or long. */
    static Optional<Word> of(Object value) {
        return switch (value) {
            case Id id -> Optional.of(of(id));
            case String text -> Optional.of(new Word(Of.TEXT, text));
            case Long number -> Optional.of(new Word(Of.NUMBER, number.toString()));
            case Integer number -> Optional.of(new Word(Of.NUMBER, number.toString()));
            case Boolean choice -> Optional.of(new Word(Of.CHOICE, choice.toString()));
            case Enum<?> choice -> Optional.of(new Word(Of.CHOICE, choice.name()));
            case Instant moment -> Optional.of(new Word(Of.MOMENT, moment.toString()));
            default -> Optional.empty();
        };
    }
}
