/** The tree and the entries cut into tiles as C2SP tlog-tiles says. */
@NullMarked
package org.isonomia.transparency.tile;

import org.jspecify.annotations.NullMarked;
