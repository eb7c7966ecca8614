package org.isonomia.planted.rules;

import org.isonomia.planted.deadlines.Closing;
import org.isonomia.planted.deciding.Verdict;

/** A rule that knows how polls are decided, and the other way round, and when they close. */
public record Rule(Verdict verdict, Closing closing) {}
