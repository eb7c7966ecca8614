/** Measurements of the product's promises, each against something anyone can build. Nothing depends on them. */
@NullMarked
package org.isonomia.bench;

import org.jspecify.annotations.NullMarked;
