/** What counts in stages share: reading preferences in turn, ties that stand, fixed-point amounts. */
@NullMarked
package org.isonomia.rules.transfer;

import org.jspecify.annotations.NullMarked;
