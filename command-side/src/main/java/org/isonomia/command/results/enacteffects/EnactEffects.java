package org.isonomia.command.results.enacteffects;

import org.isonomia.events.PollId;

/** What the adoption of a proposal causes. */
public record EnactEffects(PollId poll) {}
