package org.isonomia.planted.deadlines;

/** A deadline that a rule knows of. */
public interface Closing {}
