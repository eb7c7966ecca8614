/** The facts of proposals and their effects. */
@NullMarked
package org.isonomia.events.proposals;

import org.jspecify.annotations.NullMarked;
