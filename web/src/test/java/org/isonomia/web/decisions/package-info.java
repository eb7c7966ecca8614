/** Tests of matters: the list, the page of one, its JSON and the addresses of before. */
@NullMarked
package org.isonomia.web.decisions;

import org.jspecify.annotations.NullMarked;
