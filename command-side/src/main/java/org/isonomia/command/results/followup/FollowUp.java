package org.isonomia.command.results.followup;

import org.isonomia.events.PollId;

/** What a result causes that settles nothing yet. */
public record FollowUp(PollId poll) {}
