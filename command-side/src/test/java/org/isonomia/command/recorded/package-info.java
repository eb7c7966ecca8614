/** The logs that tests of every module read: communities that live by the real decisions, the automations and the clock. */
@NullMarked
package org.isonomia.command.recorded;

import org.jspecify.annotations.NullMarked;
