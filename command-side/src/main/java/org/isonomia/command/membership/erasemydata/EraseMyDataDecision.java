package org.isonomia.command.membership.erasemydata;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.Standing;

/**
 * Nobody's data is kept against their will, whatever else is under way: it depends on having belonged and on nothing
 * else.
 *
 * @param belongs absent for who never did
 */
public record EraseMyDataDecision(Optional<Boolean> belongs, boolean erased) implements Decision<EraseMyData> {
    public static final Reads<EraseMyData, EraseMyDataDecision> READS = Reads.of(
                    EraseMyData.class, new EraseMyDataDecision(Optional.empty(), false))
            .on(
                    Standing.class,
                    c -> Tag.member(c.member()),
                    (state, e) -> new EraseMyDataDecision(Optional.of(Standings.isMemberAfter(e)), state.erased))
            .on(
                    PersonalDataErased.class,
                    c -> Tag.member(c.member()),
                    (state, e) -> new EraseMyDataDecision(state.belongs, true));

    @Override
    public Verdict decide(EraseMyData command, Instant now) {
        if (belongs.isEmpty()) return refuse(NOT_A_MEMBER);
        if (erased) return accept();
        var gone = new PersonalDataErased(command.member());
        return belongs.get() ? accept(new MemberLeft(command.member()), gone) : accept(gone);
    }
}
