/** The export of a log: its lines, written and read, and the root hash over its leaves. */
@NullMarked
package org.isonomia.audit.export;

import org.jspecify.annotations.NullMarked;
