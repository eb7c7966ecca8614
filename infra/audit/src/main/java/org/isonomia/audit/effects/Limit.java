package org.isonomia.audit.effects;

/**
 * From one to so many.
 *
 * @param what is counted
 */
public record Limit(int number, int most, String what) {}
