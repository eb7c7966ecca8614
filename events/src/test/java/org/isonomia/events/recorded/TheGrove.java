package org.isonomia.events.recorded;

import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;

/** What is in the log {@code the-grove}, of a community that decides by advice. */
public final class TheGrove {
    public static final ProposalId SAPLINGS = new ProposalId("q_saplings");
    public static final PollId ALONE = new PollId("p_alone");

    private TheGrove() {}
}
