/** Finding a time: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.timepoll;

import org.jspecify.annotations.NullMarked;
