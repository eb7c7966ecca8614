/** Results: what counting, challenging and following up share. */
@NullMarked
package org.isonomia.command.results;

import org.jspecify.annotations.NullMarked;
