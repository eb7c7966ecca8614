/** Who belongs, by name and handle. */
@NullMarked
package org.isonomia.query.membership.members;

import org.jspecify.annotations.NullMarked;
