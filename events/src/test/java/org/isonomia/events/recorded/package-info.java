/** Logs that the program wrote, for tests of every module to read. */
@NullMarked
package org.isonomia.events.recorded;

import org.jspecify.annotations.NullMarked;
