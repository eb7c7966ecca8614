/** End the edits: FreezeProposal -> ProposalFrozen. */
@NullMarked
package org.isonomia.command.proposals.freeze;

import org.jspecify.annotations.NullMarked;
