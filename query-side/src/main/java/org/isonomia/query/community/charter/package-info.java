/** The community as founded and the rules in force. */
@NullMarked
package org.isonomia.query.community.charter;

import org.jspecify.annotations.NullMarked;
