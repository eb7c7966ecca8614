/** What falls due and when, claimed once across nodes. */
@NullMarked
package org.isonomia.query.runner.due;

import org.jspecify.annotations.NullMarked;
