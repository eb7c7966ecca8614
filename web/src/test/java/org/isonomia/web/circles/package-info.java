@NullMarked
package org.isonomia.web.circles;

import org.jspecify.annotations.NullMarked;
