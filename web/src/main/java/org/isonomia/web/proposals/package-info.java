/** Proposals: pages and JSON API. */
@NullMarked
package org.isonomia.web.proposals;

import org.jspecify.annotations.NullMarked;
