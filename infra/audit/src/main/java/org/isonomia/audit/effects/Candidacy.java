package org.isonomia.audit.effects;

import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;

/** Somebody stands for a role. */
public record Candidacy(RoleId role, MemberId member) {}
