/** Take one's comment back, leaving a stub: RetractComment -> CommentRetracted. */
@NullMarked
package org.isonomia.command.discussion.retractcomment;

import org.jspecify.annotations.NullMarked;
