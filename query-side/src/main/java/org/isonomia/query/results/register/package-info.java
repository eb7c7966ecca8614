/** The register of binding decisions. */
@NullMarked
package org.isonomia.query.results.register;

import org.jspecify.annotations.NullMarked;
