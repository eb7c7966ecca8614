/** Which events there are: their stored names, versions and tags, an area a file. */
@NullMarked
package org.isonomia.events.catalogue;

import org.jspecify.annotations.NullMarked;
