/** Wake the community from hibernation: WakeCommunity -> WakingSupported, CommunityWoken. */
@NullMarked
package org.isonomia.command.community.wakecommunity;

import org.jspecify.annotations.NullMarked;
