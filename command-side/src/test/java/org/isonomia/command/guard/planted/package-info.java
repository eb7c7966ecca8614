/** Violations planted on purpose: each guard is shown to find its own here. Nothing else uses these classes. */
package org.isonomia.command.guard.planted;
