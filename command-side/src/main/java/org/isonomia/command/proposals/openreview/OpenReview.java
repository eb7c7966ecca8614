package org.isonomia.command.proposals.openreview;

import org.isonomia.events.ProposalId;

/** @param proposal that took effect and asked to be looked back on */
public record OpenReview(ProposalId proposal) {}
