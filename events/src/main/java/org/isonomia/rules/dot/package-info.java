/** Dot voting with a budget: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.dot;

import org.jspecify.annotations.NullMarked;
