/** What each area exports: its slices, automations, deadlines and refusals. Nothing but the wiring reads these. */
@NullMarked
package org.isonomia.command.areas;

import org.jspecify.annotations.NullMarked;
