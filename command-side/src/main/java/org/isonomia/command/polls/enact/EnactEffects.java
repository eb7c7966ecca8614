package org.isonomia.command.polls.enact;

import org.isonomia.events.PollId;

/** What the adoption of a proposal causes. */
public record EnactEffects(PollId poll) {}
