/** The command line. */
@NullMarked
package org.isonomia.audit.cli;

import org.jspecify.annotations.NullMarked;
