/** Pages and API of inviting, joining, members and leaving. */
@NullMarked
package org.isonomia.web.membership;

import org.jspecify.annotations.NullMarked;
