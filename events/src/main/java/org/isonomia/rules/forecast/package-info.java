/** How likely a poll is to meet its quorum, said before it opens: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.forecast;

import org.jspecify.annotations.NullMarked;
