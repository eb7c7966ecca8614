package org.isonomia.command.community.callratification;

/**
 * What is still provisional in the charter is to be put to the vote.
 *
 * @param afterAYear whether a year has passed, rather than somebody come
 */
public record CallRatification(boolean afterAYear) {}
