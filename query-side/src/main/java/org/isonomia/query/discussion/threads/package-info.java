/** Threads, their comments with every version, and who is mentioned. */
@NullMarked
package org.isonomia.query.discussion.threads;

import org.jspecify.annotations.NullMarked;
