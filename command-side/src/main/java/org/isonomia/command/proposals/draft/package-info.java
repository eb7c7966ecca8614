/** Put a text forward: DraftProposal -> ProposalDrafted, QuestionRaised. */
@NullMarked
package org.isonomia.command.proposals.draft;

import org.jspecify.annotations.NullMarked;
