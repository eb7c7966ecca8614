/** An area that knows another that knows it. */
@NullMarked
package org.isonomia.command.guard.planted.garden;

import org.jspecify.annotations.NullMarked;
