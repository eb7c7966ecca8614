package org.isonomia.command.roles.releasemember;

import org.isonomia.events.MemberId;

/** What leaving causes: nothing waits for someone who has gone. */
public record ReleaseMember(MemberId member) {}
