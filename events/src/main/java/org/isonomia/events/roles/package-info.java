/** The facts of roles, candidacies, appointments and mandates. */
@NullMarked
package org.isonomia.events.roles;

import org.jspecify.annotations.NullMarked;
