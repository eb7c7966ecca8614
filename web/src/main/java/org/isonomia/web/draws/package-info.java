/** Lots and the panels they seat: giving shares, declining a place, demanding that all decide: pages and JSON API. */
@NullMarked
package org.isonomia.web.draws;

import org.jspecify.annotations.NullMarked;
