/** Take one's proposal back: WithdrawProposal -> ProposalWithdrawn. */
@NullMarked
package org.isonomia.command.proposals.retire;

import org.jspecify.annotations.NullMarked;
