/** Planted for the test of the house's directions. */
@NullMarked
package org.isonomia.bench;

import org.jspecify.annotations.NullMarked;
