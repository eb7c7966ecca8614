@NullMarked
package org.isonomia.web.home;

import org.jspecify.annotations.NullMarked;
