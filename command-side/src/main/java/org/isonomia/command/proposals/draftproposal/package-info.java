/** Put a text forward: DraftProposal -> ProposalDrafted, QuestionRaised. */
@NullMarked
package org.isonomia.command.proposals.draftproposal;

import org.jspecify.annotations.NullMarked;
