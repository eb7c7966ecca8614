/** End by the clock: LapseProposal -> ProposalLapsed. */
@NullMarked
package org.isonomia.command.proposals.lapse;

import org.jspecify.annotations.NullMarked;
