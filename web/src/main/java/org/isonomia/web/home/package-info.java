/** What waits for a member, what happened while they were away, and what is coming up. */
@NullMarked
package org.isonomia.web.home;

import org.jspecify.annotations.NullMarked;
