/** Hand back what a former holder had claimed: HandBackTasks -> TaskReturned. */
@NullMarked
package org.isonomia.command.tasks.hand;

import org.jspecify.annotations.NullMarked;
