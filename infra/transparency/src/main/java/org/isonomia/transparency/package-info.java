/** A transparency log over the entries: tree, tiles, checkpoints, receipts. It knows the JDK and nothing else, so that auditors run the same code. */
@NullMarked
package org.isonomia.transparency;

import org.jspecify.annotations.NullMarked;
