package org.isonomia.audit.effects;

import org.isonomia.events.RoleId;

/** How a role is called. */
public record RoleName(RoleId role, String name) {}
