/** Change the draft: ReviseProposal -> ProposalRevised. */
@NullMarked
package org.isonomia.command.proposals.reviseproposal;

import org.jspecify.annotations.NullMarked;
