/** Hand back what a former holder had claimed: HandBackTasks -> TaskReturned. */
@NullMarked
package org.isonomia.command.tasks.handbacktasks;

import org.jspecify.annotations.NullMarked;
