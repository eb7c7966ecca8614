/** The published log as somebody sees it who has the specifications and nothing of this house. */
@NullMarked
package org.isonomia.web.log;

import org.jspecify.annotations.NullMarked;
