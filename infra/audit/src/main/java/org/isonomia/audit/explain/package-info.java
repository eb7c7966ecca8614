/** Why a result, a mandate or a clause of the charter holds: the entries that make it so, each with its proof. */
@NullMarked
package org.isonomia.audit.explain;

import org.jspecify.annotations.NullMarked;
