package org.isonomia.query.community.home;

/** How many others voted since a position, and in how many polls. */
public record BallotsSince(long voters, long polls) {}
