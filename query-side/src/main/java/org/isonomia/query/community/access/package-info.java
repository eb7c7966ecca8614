/** Who besides the members may read the log. */
@NullMarked
package org.isonomia.query.community.access;

import org.jspecify.annotations.NullMarked;
