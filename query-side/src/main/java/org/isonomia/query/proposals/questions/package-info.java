/** Questions and their rivals. */
@NullMarked
package org.isonomia.query.proposals.questions;

import org.jspecify.annotations.NullMarked;
