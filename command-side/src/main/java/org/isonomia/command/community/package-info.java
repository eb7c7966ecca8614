/** Founding and the charter: what commands there share. */
@NullMarked
package org.isonomia.command.community;

import org.jspecify.annotations.NullMarked;
