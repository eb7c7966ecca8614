/** Single choice, or first past the post: pure, exact, versioned. */
@NullMarked
package org.isonomia.rules.choice;

import org.jspecify.annotations.NullMarked;
