package org.isonomia.command.membership.leave;

import org.isonomia.events.MemberId;

/** Ends one's own membership. */
public record LeaveCommunity(MemberId member) {}
