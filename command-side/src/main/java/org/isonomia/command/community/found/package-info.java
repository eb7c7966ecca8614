/** Found the community: FoundCommunity -> CommunityFounded, CharterAdopted, MemberAdmitted, LogMadePublic. */
@NullMarked
package org.isonomia.command.community.found;

import org.jspecify.annotations.NullMarked;
