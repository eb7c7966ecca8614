/** Discussion: what commands there share. */
@NullMarked
package org.isonomia.command.discussion;

import org.jspecify.annotations.NullMarked;
