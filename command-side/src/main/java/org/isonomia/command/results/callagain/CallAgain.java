package org.isonomia.command.results.callagain;

import org.isonomia.events.PollId;

/** What the clock sends when the notice of a second call is over. @param poll the first call */
public record CallAgain(PollId poll) {}
