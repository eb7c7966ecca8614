package org.isonomia.command.proposals.withdrawsupport;

import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;

/** Takes one's support back, until the vote. */
public record WithdrawSupport(ProposalId proposal, MemberId supporter) {}
