package org.isonomia.audit.count;

import java.util.Set;

/** Methods that read their parameters and print their figures alike; each names the rule of the house that counts. */
public interface Family {
    /** Values of {@code method} it answers for. */
    Set<String> methods();

    /** @throws UnusableCaseException when the case asks for what no rule does */
    Recount recount(CaseFile file);
}
