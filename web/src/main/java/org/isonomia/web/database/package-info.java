/** PostgreSQL: the embedded one or the operator's, its roles, its migrations and the pools over it. */
@NullMarked
package org.isonomia.web.database;

import org.jspecify.annotations.NullMarked;
