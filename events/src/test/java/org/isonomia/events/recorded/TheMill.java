package org.isonomia.events.recorded;

import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.polls.Occasion.Reason;

/** What is in the log {@code the-mill}, of a community that finds consent. */
public final class TheMill {
    /** An objection to it was upheld. */
    public static final ProposalId WHEEL = new ProposalId("q_wheel");

    public static final PollId SENT_BACK = new PollId("p_sent-back");

    /** An objection to it stood. */
    public static final ProposalId DAM = new ProposalId("q_dam");

    public static final PollId OBJECTED_TO = new PollId("p_objected-to");
    public static final PollId SUPERMAJORITY = PollId.following(OBJECTED_TO, Reason.OBJECTED.name());

    private TheMill() {}
}
