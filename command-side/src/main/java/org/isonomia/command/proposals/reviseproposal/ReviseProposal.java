package org.isonomia.command.proposals.reviseproposal;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.effects.Effect;

/** @param version the version the proposer saw; a newer one refuses the revision rather than lose it */
public record ReviseProposal(
        ProposalId proposal, MemberId proposer, int version, String title, String text, List<Effect> effects) {}
