/** Tests of the pages of roles. */
@NullUnmarked
package org.isonomia.web.roles;

import org.jspecify.annotations.NullUnmarked;
