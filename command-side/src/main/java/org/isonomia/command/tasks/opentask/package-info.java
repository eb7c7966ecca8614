/** Open a task: OpenTask -> TaskOpened. */
@NullMarked
package org.isonomia.command.tasks.opentask;

import org.jspecify.annotations.NullMarked;
