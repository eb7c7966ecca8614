/** Complete a task with a note: CompleteTask -> TaskCompleted. */
@NullMarked
package org.isonomia.command.tasks.complete;

import org.jspecify.annotations.NullMarked;
