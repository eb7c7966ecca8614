/** Tasks: what commands there share. */
@NullMarked
package org.isonomia.command.tasks;

import org.jspecify.annotations.NullMarked;
