package org.isonomia.planted.rules;

import org.isonomia.planted.deciding.Verdict;

/** A rule that knows how polls are decided, and the other way round. */
public record Rule(Verdict verdict) {}
