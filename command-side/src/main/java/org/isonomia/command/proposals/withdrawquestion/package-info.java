/** Take one's question back: WithdrawQuestion -> QuestionWithdrawn. */
@NullMarked
package org.isonomia.command.proposals.withdrawquestion;

import org.jspecify.annotations.NullMarked;
