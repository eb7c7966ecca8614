/** Released shapes that are no longer written, each with the step to the next. */
@NullMarked
package org.isonomia.events.results.earlier;

import org.jspecify.annotations.NullMarked;
