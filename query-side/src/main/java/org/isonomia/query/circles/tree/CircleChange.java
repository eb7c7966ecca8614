package org.isonomia.query.circles.tree;

import java.util.Optional;
import org.isonomia.events.PollId;
import org.isonomia.query.page.EntryLink;

/** An entry that made a circle what it is. @param decidedBy the poll whose result it is */
public record CircleChange(EntryLink entry, Optional<PollId> decidedBy) {}
