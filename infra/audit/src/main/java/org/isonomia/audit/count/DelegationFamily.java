package org.isonomia.audit.count;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isonomia.rules.delegation.DelegatedVote;
import org.isonomia.rules.delegation.Voter;

/** Yes or no with delegated votes, read as they stand at the close. */
final class DelegationFamily implements Family {
    @Override
    public Set<String> methods() {
        return Set.of("liquid-delegation");
    }

    @Override
    public Recount recount(CaseFile given) {
        var file = given.ofForm(Form.DELEGATION, Form.NONE);
        var parameters = new Parameters(file);
        parameters.text("own_vote_overrides_delegation").ifPresent(flag -> {
            if (!flag.equals("true"))
                throw parameters.unusable("own_vote_overrides_delegation", "is not true, but delegation/1 counts so");
        });
        var voters = new TreeMap<String, Voter>();
        for (var entry : file.delegations())
            voters.put(
                    entry.voter(),
                    new Voter(Optional.ofNullable(entry.vote()), Optional.ofNullable(entry.delegatesTo())));
        var recount = Recount.of(file, DelegatedVote.count(voters));
        var reading = recount.json().putObject("nearest_voting_delegate_static");
        for (String key : new String[] {"yes", "no", "weights"})
            reading.set(key, recount.json().get(key));
        return recount.remarking(parameters.unread());
    }
}
