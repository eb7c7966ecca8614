package org.isonomia.command.draws.enterseed;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;

/** A member enters what the beacon published. @param poll the one that failed @param seed hex, 32 bytes */
public record EnterSeed(PollId poll, MemberId by, String seed) {}
