/** Another slice, which knows the first. */
@NullMarked
package org.isonomia.command.guard.planted.garden.water;

import org.jspecify.annotations.NullMarked;
