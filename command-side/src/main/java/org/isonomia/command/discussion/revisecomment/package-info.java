/** Revise one's comment, the earlier versions staying visible: ReviseComment -> CommentRevised. */
@NullMarked
package org.isonomia.command.discussion.revisecomment;

import org.jspecify.annotations.NullMarked;
