package org.isonomia.query.decisions;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.isonomia.events.Id;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;

/** What a matter is. Its id, which begins accordingly, is that of the question, proposal, poll or thread. */
public enum MatterKind {
    QUESTION("x_", QuestionId::new),
    /** That stands alone: a question with one answer. */
    PROPOSAL("q_", ProposalId::new),
    /** That decides nothing. */
    POLL("p_", PollId::new),
    /** Of which nobody has made a question or a proposal. */
    THREAD("d_", ThreadId::new);

    private final String prefix;
    private final Function<String, Id> id;

    MatterKind(String prefix, Function<String, Id> id) {
        this.prefix = prefix;
        this.id = id;
    }

    /** What an id of a question, proposal, poll or thread is of; empty for what is none. */
    public static Optional<Id> id(String written) {
        try {
            return Arrays.stream(values())
                    .filter(kind -> written.startsWith(kind.prefix))
                    .findFirst()
                    .map(kind -> kind.id.apply(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static MatterKind of(Id id) {
        return Arrays.stream(values())
                .filter(kind -> id.value().startsWith(kind.prefix))
                .findFirst()
                .orElseThrow();
    }
}
