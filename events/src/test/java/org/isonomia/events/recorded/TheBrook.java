package org.isonomia.events.recorded;

import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;

/** What is in the log {@code before-auditors}, which goes on in {@code after-the-update}. */
public final class TheBrook {
    /** Its rule names an option that it has not. */
    public static final PollId SHELVES = new PollId("p_shelves");

    public static final InvitationId OPEN_AGAIN = new InvitationId("i_open-again");
    public static final MemberId IVY = new MemberId("m_ivy");
    public static final ProposalId MILL = new ProposalId("q_mill");
    public static final PollId TURNS = new PollId("p_turns");

    private TheBrook() {}
}
