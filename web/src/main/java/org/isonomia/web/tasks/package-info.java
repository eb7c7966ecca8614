/** The work of role holders: pages and JSON API. */
@NullMarked
package org.isonomia.web.tasks;

import org.jspecify.annotations.NullMarked;
