/** What follows from the close of a poll. */
@NullMarked
package org.isonomia.events.results;

import org.jspecify.annotations.NullMarked;
