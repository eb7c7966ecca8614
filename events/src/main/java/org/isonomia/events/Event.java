package org.isonomia.events;

/**
 * A fact, in the past tense, that says why. Each area seals its own family of events; a released shape never changes,
 * a new version joins it in the {@link Catalogue}.
 */
public interface Event {}
