/** The yes/no/abstain rule: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.yesno;

import org.jspecify.annotations.NullMarked;
