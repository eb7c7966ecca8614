/** Open a task: OpenTask -> TaskOpened. */
@NullMarked
package org.isonomia.command.tasks.open;

import org.jspecify.annotations.NullMarked;
