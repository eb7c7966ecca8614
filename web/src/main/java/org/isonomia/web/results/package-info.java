/** What was decided, and challenging it: pages and JSON API. */
@NullMarked
package org.isonomia.web.results;

import org.jspecify.annotations.NullMarked;
