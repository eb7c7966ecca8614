/** The tasks of each role. */
@NullMarked
package org.isonomia.query.tasks.worklist;

import org.jspecify.annotations.NullMarked;
