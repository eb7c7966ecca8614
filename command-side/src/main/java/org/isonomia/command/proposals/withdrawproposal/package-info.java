/** Take one's proposal back: WithdrawProposal -> ProposalWithdrawn. */
@NullMarked
package org.isonomia.command.proposals.withdrawproposal;

import org.jspecify.annotations.NullMarked;
