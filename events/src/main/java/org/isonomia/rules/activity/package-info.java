/** Who is active, quiet or dormant: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.activity;

import org.jspecify.annotations.NullMarked;
