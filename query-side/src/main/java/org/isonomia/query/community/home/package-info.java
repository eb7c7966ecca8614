/** What needs a member. */
@NullMarked
package org.isonomia.query.community.home;

import org.jspecify.annotations.NullMarked;
