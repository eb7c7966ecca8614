/** Leave the community: LeaveCommunity -> MemberLeft. */
@NullMarked
package org.isonomia.command.membership.leavecommunity;

import org.jspecify.annotations.NullMarked;
