/** Circles: what lies in what, each circle's home, and joining and leaving one. */
@NullMarked
package org.isonomia.web.circles;

import org.jspecify.annotations.NullMarked;
