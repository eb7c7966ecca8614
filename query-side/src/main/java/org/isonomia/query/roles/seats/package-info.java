/** Roles, their seats, who holds, is offered or stands for one. */
@NullMarked
package org.isonomia.query.roles.seats;

import org.jspecify.annotations.NullMarked;
