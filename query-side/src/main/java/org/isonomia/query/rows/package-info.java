/** How rows are written and read alike by every view. */
@NullMarked
package org.isonomia.query.rows;

import org.jspecify.annotations.NullMarked;
