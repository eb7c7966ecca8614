/** A small witness as a process of its own: its directory, its key and its HTTP server. */
@NullMarked
package org.isonomia.audit.witness;

import org.jspecify.annotations.NullMarked;
