/** What people write about results. */
@NullMarked
package org.isonomia.query.results.statements;

import org.jspecify.annotations.NullMarked;
