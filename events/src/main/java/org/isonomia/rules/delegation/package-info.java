/** Yes or no with delegated votes: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.delegation;

import org.jspecify.annotations.NullMarked;
