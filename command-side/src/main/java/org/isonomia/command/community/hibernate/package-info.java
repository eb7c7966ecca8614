/** Let the community hibernate by the clock: Hibernate -> CommunityHibernated. */
@NullMarked
package org.isonomia.command.community.hibernate;

import org.jspecify.annotations.NullMarked;
