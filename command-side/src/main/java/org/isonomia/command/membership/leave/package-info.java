/** Leave the community: LeaveCommunity -> MemberLeft. */
@NullMarked
package org.isonomia.command.membership.leave;

import org.jspecify.annotations.NullMarked;
