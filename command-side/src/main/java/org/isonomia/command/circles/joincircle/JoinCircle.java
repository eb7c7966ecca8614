package org.isonomia.command.circles.joincircle;

import org.isonomia.events.CircleId;
import org.isonomia.events.MemberId;

/** A member comes to belong to a circle. */
public record JoinCircle(CircleId circle, MemberId member) {}
