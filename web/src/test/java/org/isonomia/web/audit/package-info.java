@NullMarked
package org.isonomia.web.audit;

import org.jspecify.annotations.NullMarked;
