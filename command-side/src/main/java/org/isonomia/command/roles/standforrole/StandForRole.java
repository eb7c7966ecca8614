package org.isonomia.command.roles.standforrole;

import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;

/** @param statement why one stands, in Markdown */
public record StandForRole(RoleId role, MemberId member, String statement) {}
