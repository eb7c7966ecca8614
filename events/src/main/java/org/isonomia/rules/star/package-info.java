/** Score then automatic runoff: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.star;

import org.jspecify.annotations.NullMarked;
