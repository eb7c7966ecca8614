/** Polls: what opening, voting and closing share. */
@NullMarked
package org.isonomia.command.polls;

import org.jspecify.annotations.NullMarked;
