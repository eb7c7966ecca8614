/** How polls are put into words. */
@NullMarked
package org.isonomia.web.polls;

import org.jspecify.annotations.NullMarked;
