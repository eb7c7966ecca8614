/** Methods that compare every two options: the Condorcet winner, Schulze, Debian's A.6, ranked pairs, minimax, Copeland. */
@NullMarked
package org.isonomia.rules.condorcet;

import org.jspecify.annotations.NullMarked;
