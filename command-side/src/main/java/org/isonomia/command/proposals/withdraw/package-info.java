/** Take one's support back: WithdrawSupport -> SupportWithdrawn. */
@NullMarked
package org.isonomia.command.proposals.withdraw;

import org.jspecify.annotations.NullMarked;
