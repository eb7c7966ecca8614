/** Histories to replay. */
@NullMarked
package org.isonomia.audit.history;

import org.jspecify.annotations.NullMarked;
