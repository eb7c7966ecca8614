/** Put the founding charter before the community: CallRatification -> RatificationCalled. */
@NullMarked
package org.isonomia.command.community.callratification;

import org.jspecify.annotations.NullMarked;
