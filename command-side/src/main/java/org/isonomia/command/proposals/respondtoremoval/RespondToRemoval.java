package org.isonomia.command.proposals.respondtoremoval;

import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;

/** @param answer for all to read beside the proposal */
public record RespondToRemoval(ProposalId proposal, MemberId member, String answer) {}
