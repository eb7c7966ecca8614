/** Proposals with every version, its effects and its supporters. */
@NullMarked
package org.isonomia.query.proposals.proposals;

import org.jspecify.annotations.NullMarked;
