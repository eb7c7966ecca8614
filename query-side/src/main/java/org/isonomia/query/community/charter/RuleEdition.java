package org.isonomia.query.community.charter;

import java.util.Optional;
import org.isonomia.events.PollId;
import org.isonomia.query.page.EntryLink;

/**
 * Which edition of a rule it is, and what made it.
 *
 * @param edition of this rule, from 1
 * @param version of the charter since which it holds
 * @param decidedBy the poll whose result it is; empty for what the founding brought
 */
public record RuleEdition(int edition, int version, EntryLink entry, Optional<PollId> decidedBy) {
    boolean isDecided() {
        return decidedBy.isPresent();
    }
}
