/** Puts the parts together: the log under the commands, the views over the log, what the clock and the automations do. */
@NullMarked
package org.isonomia.web.wiring;

import org.jspecify.annotations.NullMarked;
