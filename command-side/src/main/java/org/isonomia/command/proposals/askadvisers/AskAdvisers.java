package org.isonomia.command.proposals.askadvisers;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;

/** @param advisers besides those asked before */
public record AskAdvisers(ProposalId proposal, MemberId proposer, List<MemberId> advisers) {}
