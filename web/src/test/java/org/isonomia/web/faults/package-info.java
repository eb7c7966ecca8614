/** What the product goes through, as processes that are killed, stopped and starved under load; the oracle judges. */
@NullMarked
package org.isonomia.web.faults;

import org.jspecify.annotations.NullMarked;
