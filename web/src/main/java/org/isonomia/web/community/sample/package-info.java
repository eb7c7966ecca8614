/** The sample community: a documented history, played through the same commands as a person's. */
@NullMarked
package org.isonomia.web.community.sample;

import org.jspecify.annotations.NullMarked;
