package org.isonomia.planted.deciding;

import org.isonomia.planted.rules.Rule;

/** A rule that knows how polls are decided, and the other way round. */
public record Verdict(Rule rule) {}
