/** The whole product over HTTP: real ballots, bad input, a killed server, two nodes, the sample. */
@NullMarked
package org.isonomia.web.endtoend;

import org.jspecify.annotations.NullMarked;
