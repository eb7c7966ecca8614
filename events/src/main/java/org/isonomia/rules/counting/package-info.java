/** What every counting rule shares: the contest, the ballots, the count sheet, ties. */
@NullMarked
package org.isonomia.rules.counting;

import org.jspecify.annotations.NullMarked;
