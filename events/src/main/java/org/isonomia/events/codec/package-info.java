/** The exact bytes of entries, and back. */
@NullMarked
package org.isonomia.events.codec;

import org.jspecify.annotations.NullMarked;
