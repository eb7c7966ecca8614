/** How a poll would stand if it opened now, from this community's own polls: PollCounted -> {@code view_polls}. */
@NullMarked
package org.isonomia.query.polls.prospects;

import org.jspecify.annotations.NullMarked;
