/** Roles: what commands there share. */
@NullMarked
package org.isonomia.command.roles;

import org.jspecify.annotations.NullMarked;
