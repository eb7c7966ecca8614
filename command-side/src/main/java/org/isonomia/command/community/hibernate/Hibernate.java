package org.isonomia.command.community.hibernate;

/** What the clock sends when no poll was counted for a year. */
public record Hibernate() {}
