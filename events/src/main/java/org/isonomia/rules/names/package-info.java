/** When two public names look alike: pure, versioned, from a table that never changes. */
@NullMarked
package org.isonomia.rules.names;

import org.jspecify.annotations.NullMarked;
