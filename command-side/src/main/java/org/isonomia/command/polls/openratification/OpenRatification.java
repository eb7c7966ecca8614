package org.isonomia.command.polls.openratification;

/** What the clock sends when a ratification opens that was called. @param call its number */
public record OpenRatification(int call) {}
