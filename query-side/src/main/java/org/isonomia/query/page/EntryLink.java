package org.isonomia.query.page;

import java.time.Instant;
import java.util.UUID;

/** One entry of the log, for whoever wants to check. @param event its name, for instance {@code polls.PollClosed} */
public record EntryLink(String event, UUID id, long position, Instant at) {}
