/** Resign, or reach the end of the term: EndMandate -> MandateEnded. */
@NullMarked
package org.isonomia.command.roles.end;

import org.jspecify.annotations.NullMarked;
