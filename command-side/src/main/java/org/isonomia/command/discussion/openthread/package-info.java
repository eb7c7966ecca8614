/** Open a thread: OpenThread -> ThreadOpened. */
@NullMarked
package org.isonomia.command.discussion.openthread;

import org.jspecify.annotations.NullMarked;
