/** When names are readable and told apart, said a second time by this Java and the table of look-alike characters. */
@NullMarked
package org.isonomia.audit.names;

import org.jspecify.annotations.NullMarked;
