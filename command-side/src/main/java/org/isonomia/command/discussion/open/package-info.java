/** Open a thread: OpenThread -> ThreadOpened. */
@NullMarked
package org.isonomia.command.discussion.open;

import org.jspecify.annotations.NullMarked;
