/** The search: its page, and what programs search. */
@NullMarked
package org.isonomia.web.search;

import org.jspecify.annotations.NullMarked;
