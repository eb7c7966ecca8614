/** Comment or reply: PostComment -> CommentPosted. */
@NullMarked
package org.isonomia.command.discussion.comment;

import org.jspecify.annotations.NullMarked;
