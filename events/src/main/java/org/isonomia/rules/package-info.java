/** Every counting rule there is, by its id. */
@NullMarked
package org.isonomia.rules;

import org.jspecify.annotations.NullMarked;
