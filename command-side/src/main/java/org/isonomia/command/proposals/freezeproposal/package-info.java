/** End the edits: FreezeProposal -> ProposalFrozen. */
@NullMarked
package org.isonomia.command.proposals.freezeproposal;

import org.jspecify.annotations.NullMarked;
