/**
 * The rules of deciding, the first and the second version of them, written down a second time from the design and not
 * from the server's code, so that a fault in one of the two shows as a disagreement. The methods of counting are shared,
 * what is made of a count is not.
 */
@NullMarked
package org.isonomia.audit.deciding;

import org.jspecify.annotations.NullMarked;
