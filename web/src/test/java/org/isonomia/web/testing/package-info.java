/** Boots the whole application for tests, and speaks to it as a person or a program would. */
@NullMarked
package org.isonomia.web.testing;

import org.jspecify.annotations.NullMarked;
