/** Announce an early close: AnnounceEarlyClose -> EarlyCloseAnnounced. */
@NullMarked
package org.isonomia.command.polls.hasten;

import org.jspecify.annotations.NullMarked;
