/** The search: an index of words over what members read, and what is found in it. */
@NullMarked
package org.isonomia.query.search;

import org.jspecify.annotations.NullMarked;
