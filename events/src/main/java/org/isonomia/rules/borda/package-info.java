/** The Borda count: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.borda;

import org.jspecify.annotations.NullMarked;
