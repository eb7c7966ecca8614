package org.isonomia.events.membership.earlier;

import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;

/** {@code membership.PersonalDataErased/1}: was found with the member only. */
public record PersonalDataErasedV1(MemberId member) {
    public PersonalDataErased upcast() {
        return new PersonalDataErased(member);
    }
}
