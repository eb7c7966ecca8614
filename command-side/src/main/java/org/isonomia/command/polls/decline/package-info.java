/** Decline a place on a panel: DeclinePanelPlace -> PanelPlaceDeclined. */
@NullMarked
package org.isonomia.command.polls.decline;

import org.jspecify.annotations.NullMarked;
