/** The log in words, a line for each entry. */
@NullMarked
package org.isonomia.query.community.history;

import org.jspecify.annotations.NullMarked;
