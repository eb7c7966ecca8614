/** Erase one's own personal data: EraseMyData -> MemberLeft, PersonalDataErased. */
@NullMarked
package org.isonomia.command.membership.erasemydata;

import org.jspecify.annotations.NullMarked;
