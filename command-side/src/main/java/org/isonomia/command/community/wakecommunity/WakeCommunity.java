package org.isonomia.command.community.wakecommunity;

import org.isonomia.events.MemberId;

/** A member wants decisions again. */
public record WakeCommunity(MemberId member) {}
