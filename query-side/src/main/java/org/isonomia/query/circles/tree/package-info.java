/** Circles, each within what it lies in, who belongs to them, and the decisions that made them so. */
@NullMarked
package org.isonomia.query.circles.tree;

import org.jspecify.annotations.NullMarked;
