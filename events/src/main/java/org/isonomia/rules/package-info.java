/** Pure, versioned rules: exact counting, quorum and thresholds. */
@NullMarked
package org.isonomia.rules;

import org.jspecify.annotations.NullMarked;
