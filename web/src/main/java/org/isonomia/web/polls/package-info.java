/** Polls and ballots: pages and JSON API. */
@NullMarked
package org.isonomia.web.polls;

import org.jspecify.annotations.NullMarked;
