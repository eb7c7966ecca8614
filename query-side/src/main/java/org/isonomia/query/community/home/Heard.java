package org.isonomia.query.community.home;

/** How many of the members of today voted at least once in the last 90 days. */
public record Heard(long voters, long members) {}
