/** Polls: what commands there share. */
@NullMarked
package org.isonomia.command.polls;

import org.jspecify.annotations.NullMarked;
