/** Lots and the panels they seat, as pages and programs see them. Their rows lie in the view of polls. */
@NullMarked
package org.isonomia.query.draws;

import org.jspecify.annotations.NullMarked;
