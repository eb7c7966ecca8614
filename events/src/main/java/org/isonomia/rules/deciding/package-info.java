/** From ballots to a result: counts, requirement ticks and how a poll ends. */
@NullMarked
package org.isonomia.rules.deciding;

import org.jspecify.annotations.NullMarked;
