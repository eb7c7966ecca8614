/** Verifying a published log from outside: its signature, tiles and entries, and what an older checkpoint said. */
@NullMarked
package org.isonomia.audit.verify;

import org.jspecify.annotations.NullMarked;
