package org.isonomia.planted.deciding;

import org.isonomia.planted.rules.Rule;
import org.isonomia.planted.words.Said;

/** Known to a rule and to a sentence, and the other way round. */
public record Verdict(Rule rule, Said said) {}
