/** Support a version: SupportProposal -> ProposalSupported. */
@NullMarked
package org.isonomia.command.proposals.support;

import org.jspecify.annotations.NullMarked;
