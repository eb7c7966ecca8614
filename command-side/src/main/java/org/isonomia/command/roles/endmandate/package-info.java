/** Resign, or reach the end of the term: EndMandate -> MandateEnded. */
@NullMarked
package org.isonomia.command.roles.endmandate;

import org.jspecify.annotations.NullMarked;
