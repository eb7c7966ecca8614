/** Proofs that an entry is in the log, in the form members keep (C2SP tlog-proof). */
@NullMarked
package org.isonomia.transparency.receipt;

import org.jspecify.annotations.NullMarked;
