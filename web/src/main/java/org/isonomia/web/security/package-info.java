/** Who is asking: passwords, sessions, limits on guessing, and what every request must carry. */
@NullMarked
package org.isonomia.web.security;

import org.jspecify.annotations.NullMarked;
