/** Score voting: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.score;

import org.jspecify.annotations.NullMarked;
