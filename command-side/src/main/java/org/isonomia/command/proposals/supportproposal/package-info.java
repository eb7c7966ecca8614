/** Support a version: SupportProposal -> ProposalSupported. */
@NullMarked
package org.isonomia.command.proposals.supportproposal;

import org.jspecify.annotations.NullMarked;
