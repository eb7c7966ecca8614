/** Honest logs in which one field is another, with everything that follows from it written anew. */
@NullMarked
package org.isonomia.audit.mutation;

import org.jspecify.annotations.NullMarked;
