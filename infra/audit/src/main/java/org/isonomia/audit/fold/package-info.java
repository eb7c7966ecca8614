/** The auditor's own folds: what the entries so far come to, and where a recorded fact differs from it. */
@NullMarked
package org.isonomia.audit.fold;

import org.jspecify.annotations.NullMarked;
