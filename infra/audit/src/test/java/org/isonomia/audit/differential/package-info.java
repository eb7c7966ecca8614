/** The server's rules and the auditor's, asked the same of random small communities. */
@NullMarked
package org.isonomia.audit.differential;

import org.jspecify.annotations.NullMarked;
