/** Everything there is to read, assembled over one log. */
@NullMarked
package org.isonomia.query;

import org.jspecify.annotations.NullMarked;
