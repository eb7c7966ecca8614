/** What has to hold after any fault, checked from outside. Other modules' tests use it, too. */
@NullMarked
package org.isonomia.audit.oracle;

import org.jspecify.annotations.NullMarked;
