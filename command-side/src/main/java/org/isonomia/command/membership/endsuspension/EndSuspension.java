package org.isonomia.command.membership.endsuspension;

import org.isonomia.events.MemberId;

/** What the clock sends when a suspension has reached its end. */
public record EndSuspension(MemberId member) {}
