/** Ask between what was adopted out of date and what is in force: AskAnew -> QuestionRaised, ProposalDrafted. */
@NullMarked
package org.isonomia.command.proposals.askanew;

import org.jspecify.annotations.NullMarked;
