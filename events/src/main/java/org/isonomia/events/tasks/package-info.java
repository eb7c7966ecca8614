/** The facts of what role holders do. */
@NullMarked
package org.isonomia.events.tasks;

import org.jspecify.annotations.NullMarked;
