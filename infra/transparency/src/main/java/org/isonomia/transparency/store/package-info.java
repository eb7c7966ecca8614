/** What of the log is in PostgreSQL: entries, tiles, checkpoints; read by whoever serves them. */
@NullMarked
package org.isonomia.transparency.store;

import org.jspecify.annotations.NullMarked;
