/** Runs projections and automations over the log: in order, once across nodes, restartable at any moment. */
@NullMarked
package org.isonomia.query.runner;

import org.jspecify.annotations.NullMarked;
