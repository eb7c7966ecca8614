/** Comment or reply: PostComment -> CommentPosted. */
@NullMarked
package org.isonomia.command.discussion.postcomment;

import org.jspecify.annotations.NullMarked;
