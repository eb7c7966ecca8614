/** Decline a place on a panel: DeclinePanelPlace -> PanelPlaceDeclined. */
@NullMarked
package org.isonomia.command.draws.declinepanelplace;

import org.jspecify.annotations.NullMarked;
