/** Long lists a page at a time. */
@NullMarked
package org.isonomia.query.page;

import org.jspecify.annotations.NullMarked;
