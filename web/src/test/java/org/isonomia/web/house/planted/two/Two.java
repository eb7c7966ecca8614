package org.isonomia.web.house.planted.two;

import org.isonomia.web.house.planted.one.One;

/** Knows a package that knows this one. */
public record Two(One one) {}
