/** A suspension past its end: EndSuspension -> SuspensionEnded. */
@NullMarked
package org.isonomia.command.membership.endsuspension;

import org.jspecify.annotations.NullMarked;
