/** The facts of rolls, ballots and results. */
@NullMarked
package org.isonomia.events.polls;

import org.jspecify.annotations.NullMarked;
