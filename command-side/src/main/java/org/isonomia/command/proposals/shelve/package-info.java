/** Take one's question back: WithdrawQuestion -> QuestionWithdrawn. */
@NullMarked
package org.isonomia.command.proposals.shelve;

import org.jspecify.annotations.NullMarked;
