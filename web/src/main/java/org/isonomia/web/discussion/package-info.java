/** Threads and comments: pages and JSON API. */
@NullMarked
package org.isonomia.web.discussion;

import org.jspecify.annotations.NullMarked;
