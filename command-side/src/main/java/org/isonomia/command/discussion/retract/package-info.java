/** Take one's comment back, leaving a stub: RetractComment -> CommentRetracted. */
@NullMarked
package org.isonomia.command.discussion.retract;

import org.jspecify.annotations.NullMarked;
