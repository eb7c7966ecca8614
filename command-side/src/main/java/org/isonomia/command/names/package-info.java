/** What a name may consist of, and when two of them look alike. Knows no command. */
@NullMarked
package org.isonomia.command.names;

import org.jspecify.annotations.NullMarked;
