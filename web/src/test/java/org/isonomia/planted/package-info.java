/** Breaks the rules on purpose, so that each rule is seen to notice. */
@NullMarked
package org.isonomia.planted;

import org.jspecify.annotations.NullMarked;
