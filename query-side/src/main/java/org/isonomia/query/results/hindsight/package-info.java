/** What decisions that were made would have come to by other rules. */
@NullMarked
package org.isonomia.query.results.hindsight;

import org.jspecify.annotations.NullMarked;
