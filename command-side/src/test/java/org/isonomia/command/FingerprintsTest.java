package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;

import java.util.List;
import org.isonomia.command.membership.endsuspension.EndSuspension;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.proposals.Drafts;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.events.effects.Effect;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private final Fingerprints fingerprints = new Fingerprints(new byte[32]);

    @Test
    void equal_commands_have_one_fingerprint() {
        assertThat(fingerprints.of(draft(Drafts.define(1)))).isEqualTo(fingerprints.of(draft(Drafts.define(1))));
        assertThat(fingerprints.of(vote("yes"))).matches("[0-9a-f]{64}");
    }

    @Test
    void any_difference_is_seen() {
        assertThat(fingerprints.of(vote("yes"))).isNotEqualTo(fingerprints.of(vote("no")));
        assertThat(fingerprints.of(draft(Drafts.define(1)))).isNotEqualTo(fingerprints.of(draft(Drafts.define(2))));
        assertThat(fingerprints.of(draft(Drafts.define(1)))).isNotEqualTo(fingerprints.of(draft(Drafts.appoint(ADA))));
    }

    @Test
    void commands_of_the_same_shape_differ_by_their_name() {
        assertThat(fingerprints.of(new LeaveCommunity(ADA))).isNotEqualTo(fingerprints.of(new EndSuspension(ADA)));
    }

    @Test
    void without_the_key_it_cannot_be_guessed() {
        byte[] other = new byte[32];
        other[31] = 1;
        assertThat(new Fingerprints(other).of(vote("yes"))).isNotEqualTo(fingerprints.of(vote("yes")));
    }

    @Test
    void a_text_that_no_encoding_knows_still_has_one_so_that_its_command_can_be_refused() {
        assertThat(fingerprints.of(vote("\ud83d"))).isNotEqualTo(fingerprints.of(vote("\ud83e")));
    }

    private static CastBallot vote(String choice) {
        return CastBallot.one(POLL, ADA, choice);
    }

    private static DraftProposal draft(Effect... effects) {
        return new DraftProposal(PROPOSAL, ADA, "A well", "We dig.", List.of(effects), null);
    }
}
