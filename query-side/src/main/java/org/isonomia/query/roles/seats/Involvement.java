package org.isonomia.query.roles.seats;

/**
 * What a member has to do with a role.
 *
 * @param offered whether a seat awaits their answer
 */
public record Involvement(boolean holds, boolean offered, boolean stands) {}
