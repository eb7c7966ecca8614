/** Complete a task with a note: CompleteTask -> TaskCompleted. */
@NullMarked
package org.isonomia.command.tasks.completetask;

import org.jspecify.annotations.NullMarked;
