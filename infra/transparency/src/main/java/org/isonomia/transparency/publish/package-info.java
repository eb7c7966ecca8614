/** Signs the log as it grows, one process at a time, and refuses when what it signed before is no longer there. */
@NullMarked
package org.isonomia.transparency.publish;

import org.jspecify.annotations.NullMarked;
