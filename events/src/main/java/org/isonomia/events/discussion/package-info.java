/** The facts of threads and comments. */
@NullMarked
package org.isonomia.events.discussion;

import org.jspecify.annotations.NullMarked;
