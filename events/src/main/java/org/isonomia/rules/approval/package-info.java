/** Approval voting: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.approval;

import org.jspecify.annotations.NullMarked;
