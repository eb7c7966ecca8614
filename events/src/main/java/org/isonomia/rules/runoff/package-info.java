/** Counts in rounds after RCTab: instant run-off and weighted inclusive Gregory. */
@NullMarked
package org.isonomia.rules.runoff;

import org.jspecify.annotations.NullMarked;
