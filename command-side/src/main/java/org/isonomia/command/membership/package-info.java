/** Membership: what commands there share. */
@NullMarked
package org.isonomia.command.membership;

import org.jspecify.annotations.NullMarked;
