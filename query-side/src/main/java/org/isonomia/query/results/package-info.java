/** What follows a close: challenges, and effects that no longer fit. Their rows lie in the view of polls. */
@NullMarked
package org.isonomia.query.results;

import org.jspecify.annotations.NullMarked;
