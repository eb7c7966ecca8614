package org.isonomia.audit.explain;

import org.isonomia.events.PollId;
import org.jspecify.annotations.Nullable;

/** Something that came into being by an entry. @param by the poll whose result did it; absent at the founding */
record Enacted<T>(long position, T what, @Nullable PollId by) {}
