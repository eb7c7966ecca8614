package org.isonomia.audit.planted;

import org.isonomia.deciding.Deciding;
import org.isonomia.events.polls.PollTerms;

/** Planted: asks the server's rules what its own should say. */
final class DecidesAsTheServerDoes {
    private DecidesAsTheServerDoes() {}

    static long needed(PollTerms terms) {
        return Math.max(terms.needed(), Deciding.floor(terms));
    }
}
