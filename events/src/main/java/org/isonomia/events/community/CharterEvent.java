package org.isonomia.events.community;

import org.isonomia.events.ClauseId;

/**
 * What changes the rules in force. Only the founding adopts a charter; everything else is an effect of a decision, and
 * makes the charter's next version. What a poll opened under is pinned to it and stays (DESIGN "Charter").
 */
public sealed interface CharterEvent extends CommunityEvent {
    /** Of the whole charter, from 1. */
    int version();

    /** @param provisional until the community ratifies it: at seven members, or after twelve months */
    record CharterAdopted(int version, Charter charter, boolean provisional) implements CharterEvent {}

    /**
     * @param of the kind of decision that is made so from now on
     * @param edition of this procedure: how many there were of it, the founding's the first
     */
    record ProcedureAmended(int version, DecisionKind of, int edition, Procedure procedure) implements CharterEvent {}

    /** Edition {@code edition} of this procedure, which only the founding had set, stands by decision. */
    record ProcedureRatified(int version, DecisionKind of, int edition) implements CharterEvent {}

    /** The first edition of a clause in words. @param text in Markdown */
    record ClauseAdded(int version, ClauseId clause, String title, String text) implements CharterEvent {}

    /** @param edition of this clause, from 2 */
    record ClauseAmended(int version, ClauseId clause, int edition, String title, String text)
            implements CharterEvent {}

    /** It holds no more, and does not come back under the same id. */
    record ClauseRepealed(int version, ClauseId clause) implements CharterEvent {}
}
