/** Who must take part, and how many must approve: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.quorum;

import org.jspecify.annotations.NullMarked;
