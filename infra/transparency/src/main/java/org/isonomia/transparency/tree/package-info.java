/** The Merkle tree of RFC 6962 and its proofs. */
@NullMarked
package org.isonomia.transparency.tree;

import org.jspecify.annotations.NullMarked;
