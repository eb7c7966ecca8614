@NullMarked
package org.isonomia.web.proposals;

import org.jspecify.annotations.NullMarked;
