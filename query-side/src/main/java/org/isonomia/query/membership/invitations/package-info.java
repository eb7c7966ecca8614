/** Invitations and who came by them. */
@NullMarked
package org.isonomia.query.membership.invitations;

import org.jspecify.annotations.NullMarked;
