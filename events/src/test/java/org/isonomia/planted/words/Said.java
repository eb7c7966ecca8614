package org.isonomia.planted.words;

import org.isonomia.planted.deciding.Verdict;

/** A sentence that knows how polls are decided, and the other way round. */
public record Said(Verdict verdict) {}
