/** Both sides of C2SP tlog-witness: what a witness decides and remembers, and how a log asks one. */
@NullMarked
package org.isonomia.transparency.witness;

import org.jspecify.annotations.NullMarked;
