/** Proposals: what commands there share. */
@NullMarked
package org.isonomia.command.proposals;

import org.jspecify.annotations.NullMarked;
