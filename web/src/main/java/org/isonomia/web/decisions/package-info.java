/** Matters: the list and one page through all states of each, and their JSON API. */
@NullMarked
package org.isonomia.web.decisions;

import org.jspecify.annotations.NullMarked;
