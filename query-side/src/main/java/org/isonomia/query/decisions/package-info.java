/** Matters: what is to be settled, each through all its states, in one row. */
@NullMarked
package org.isonomia.query.decisions;

import org.jspecify.annotations.NullMarked;
