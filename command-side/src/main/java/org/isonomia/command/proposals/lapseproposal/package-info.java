/** End by the clock: LapseProposal -> ProposalLapsed. */
@NullMarked
package org.isonomia.command.proposals.lapseproposal;

import org.jspecify.annotations.NullMarked;
