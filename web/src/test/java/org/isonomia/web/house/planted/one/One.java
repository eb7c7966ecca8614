package org.isonomia.web.house.planted.one;

import org.isonomia.web.house.planted.two.Two;

/** Knows a package that knows this one. */
public record One(Two two) {}
