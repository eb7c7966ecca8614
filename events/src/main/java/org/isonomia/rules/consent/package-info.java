/** The consent rule: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.consent;

import org.jspecify.annotations.NullMarked;
