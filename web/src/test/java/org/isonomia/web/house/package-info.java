/** What holds for the whole house: its sentences, its slice map, its directions. */
@NullMarked
package org.isonomia.web.house;

import org.jspecify.annotations.NullMarked;
