/** Change the draft: ReviseProposal -> ProposalRevised. */
@NullMarked
package org.isonomia.command.proposals.revise;

import org.jspecify.annotations.NullMarked;
