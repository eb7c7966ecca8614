@NullMarked
package org.isonomia.web.polls;

import org.jspecify.annotations.NullMarked;
