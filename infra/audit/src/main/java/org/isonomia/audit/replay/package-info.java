/** One pass over an export and the report on it. */
@NullMarked
package org.isonomia.audit.replay;

import org.jspecify.annotations.NullMarked;
