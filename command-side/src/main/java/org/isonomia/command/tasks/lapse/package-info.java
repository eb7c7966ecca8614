/** A task past its time: LapseTask -> TaskLapsed. */
@NullMarked
package org.isonomia.command.tasks.lapse;

import org.jspecify.annotations.NullMarked;
