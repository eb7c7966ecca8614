/** Exact numbers for rules: integers and rationals, never floats. */
@NullMarked
package org.isonomia.rules.exact;

import org.jspecify.annotations.NullMarked;
