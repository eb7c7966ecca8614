/** Announce an early close: AnnounceEarlyClose -> EarlyCloseAnnounced. */
@NullMarked
package org.isonomia.command.polls.announceearlyclose;

import org.jspecify.annotations.NullMarked;
