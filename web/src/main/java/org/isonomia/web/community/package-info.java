/** Pages and API of founding, the charter, home and the history. */
@NullMarked
package org.isonomia.web.community;

import org.jspecify.annotations.NullMarked;
