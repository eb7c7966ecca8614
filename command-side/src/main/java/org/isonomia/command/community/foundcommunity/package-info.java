/** Found the community: FoundCommunity -> CommunityFounded, CharterAdopted, MemberAdmitted, LogMadePublic. */
@NullMarked
package org.isonomia.command.community.foundcommunity;

import org.jspecify.annotations.NullMarked;
