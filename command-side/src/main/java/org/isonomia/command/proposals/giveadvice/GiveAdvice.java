package org.isonomia.command.proposals.giveadvice;

import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;

/**
 * @param version the version the adviser saw
 * @param advice for all members to read beside the proposal
 */
public record GiveAdvice(ProposalId proposal, MemberId adviser, int version, String advice) {}
