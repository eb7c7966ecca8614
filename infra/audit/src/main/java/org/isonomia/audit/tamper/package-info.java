/** Shows on a copy of a log what an auditor sees when it was tampered with. */
@NullMarked
package org.isonomia.audit.tamper;

import org.jspecify.annotations.NullMarked;
