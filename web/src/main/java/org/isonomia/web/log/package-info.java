/** Serves the published log to auditors and witnesses: checkpoint, tiles, entries, receipts (C2SP tlog-tiles). */
@NullMarked
package org.isonomia.web.log;

import org.jspecify.annotations.NullMarked;
