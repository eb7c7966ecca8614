/** The single transferable vote of Scottish local elections. */
@NullMarked
package org.isonomia.rules.scottish;

import org.jspecify.annotations.NullMarked;
