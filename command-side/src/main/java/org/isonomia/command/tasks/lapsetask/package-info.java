/** A task past its time: LapseTask -> TaskLapsed. */
@NullMarked
package org.isonomia.command.tasks.lapsetask;

import org.jspecify.annotations.NullMarked;
