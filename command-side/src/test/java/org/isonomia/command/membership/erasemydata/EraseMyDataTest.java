package org.isonomia.command.membership.erasemydata;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.junit.jupiter.api.Test;

class EraseMyDataTest {
    private static final EraseMyData ERASE = new EraseMyData(ADA);
    private static final PersonalDataErased ERASED = new PersonalDataErased(ADA);
    private final SliceFixture slice = SliceFixture.of(EraseMyDataDecision.READS);

    @Test
    void a_member_leaves_with_their_data() {
        slice.given(admitted(ADA)).when(ERASE).expectEvents(new MemberLeft(ADA), ERASED);
    }

    @Test
    void whoever_left_has_it_erased_later() {
        slice.given(admitted(ADA), left(ADA)).when(ERASE).expectEvents(ERASED);
    }

    @Test
    void it_is_erased_once() {
        slice.given(admitted(ADA), left(ADA), ERASED).when(ERASE).expectNothing();
    }

    @Test
    void of_whoever_never_belonged_nothing_is_kept() {
        slice.when(ERASE).expectRefused(NOT_A_MEMBER);
    }
}
