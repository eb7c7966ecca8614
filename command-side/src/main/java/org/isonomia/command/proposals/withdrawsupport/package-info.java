/** Take one's support back: WithdrawSupport -> SupportWithdrawn. */
@NullMarked
package org.isonomia.command.proposals.withdrawsupport;

import org.jspecify.annotations.NullMarked;
