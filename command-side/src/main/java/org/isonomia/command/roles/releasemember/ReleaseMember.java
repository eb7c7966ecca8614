package org.isonomia.command.roles.releasemember;

import org.isonomia.events.MemberId;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;

/** What leaving and being suspended cause: nothing waits for someone who may not act. @param reason why mandates end */
public record ReleaseMember(MemberId member, Reason reason) {}
