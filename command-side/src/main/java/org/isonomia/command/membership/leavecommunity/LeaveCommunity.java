package org.isonomia.command.membership.leavecommunity;

import org.isonomia.events.MemberId;

/** Ends one's own membership. */
public record LeaveCommunity(MemberId member) {}
