package org.isonomia.eventstore;

/**
 * What a command has appended.
 *
 * @param fingerprint of the command's content
 * @param firstPosition of its entries, which follow each other
 * @param entries how many
 */
public record Done(String fingerprint, long firstPosition, int entries) {}
