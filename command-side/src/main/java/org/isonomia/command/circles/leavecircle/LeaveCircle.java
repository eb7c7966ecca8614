package org.isonomia.command.circles.leavecircle;

import org.isonomia.events.CircleId;
import org.isonomia.events.MemberId;

/** A member belongs to a circle no more. */
public record LeaveCircle(CircleId circle, MemberId member) {}
