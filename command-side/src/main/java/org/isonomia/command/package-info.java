/** How commands become events: decisions, what they read, and the facade that sends them. */
@NullMarked
package org.isonomia.command;

import org.jspecify.annotations.NullMarked;
