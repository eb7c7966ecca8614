/** The register of binding decisions. */
@NullMarked
package org.isonomia.query.polls.register;

import org.jspecify.annotations.NullMarked;
