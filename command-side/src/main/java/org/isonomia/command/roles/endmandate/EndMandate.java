package org.isonomia.command.roles.endmandate;

import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;

/** @param byTheClock whether the term is over, rather than the holder's wish */
public record EndMandate(RoleId role, MemberId member, boolean byTheClock) {}
