/** Who may vote in a poll: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.roll;

import org.jspecify.annotations.NullMarked;
