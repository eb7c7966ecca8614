package org.isonomia.command.proposals.consult;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;

/** @param advisers besides those asked before */
public record AskAdvisers(ProposalId proposal, MemberId proposer, List<MemberId> advisers) {}
