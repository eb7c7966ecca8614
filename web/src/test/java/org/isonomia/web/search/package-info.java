/** The search as members and programs use it. */
@NullMarked
package org.isonomia.web.search;

import org.jspecify.annotations.NullMarked;
