/** Counting against naive versions of the same methods, and against merely parsing the ballots. */
@NullMarked
package org.isonomia.bench.counting;

import org.jspecify.annotations.NullMarked;
