/** The facts of admission, invitations and leaving. */
@NullMarked
package org.isonomia.events.membership;

import org.jspecify.annotations.NullMarked;
