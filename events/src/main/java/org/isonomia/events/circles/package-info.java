/** Circles: which there are, where each lies, and who belongs to them. */
@NullMarked
package org.isonomia.events.circles;

import org.jspecify.annotations.NullMarked;
