/** The single transferable vote by Meek's method. */
@NullMarked
package org.isonomia.rules.meek;

import org.jspecify.annotations.NullMarked;
