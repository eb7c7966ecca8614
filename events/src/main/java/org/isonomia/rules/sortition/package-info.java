/** Verifiable selection by lot: anyone with the pool and the public seed draws the same. */
@NullMarked
package org.isonomia.rules.sortition;

import org.jspecify.annotations.NullMarked;
