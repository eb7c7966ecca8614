/** Checking decisions on the server's own pages: step by step, recounted, and what tampering would look like. */
@NullMarked
package org.isonomia.web.audit;

import org.jspecify.annotations.NullMarked;
