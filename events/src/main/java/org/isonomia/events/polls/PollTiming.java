package org.isonomia.events.polls;

import java.time.Instant;

/** From when until when a poll takes ballots: at the opening and after, before the close. */
public record PollTiming(Instant opensAt, Instant closesAt) {}
