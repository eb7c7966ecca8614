package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.rules.counting.Choice;
import org.junit.jupiter.api.Test;

class JsonEntryCodecTest {
    static final MemberId ADA = new MemberId("m_ada");
    static final UUID COMMAND = NameUuid.command("m_ada", "first");
    final JsonEntryCodec codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);

    static Stamp stamp() {
        return new Stamp(NameUuid.entry(COMMAND, 0), Instant.parse("2026-11-23T10:02:07.120Z"), ADA, COMMAND, 0, null);
    }

    @Test
    void a_ballot_is_written_in_the_published_form() {
        var encoded = codec.encode(stamp(), BallotCast.open(new PollId("p_1"), ADA, new Choice.One("yes")));
        assertThat(new String(encoded.bytes(), UTF_8))
                .isEqualTo(
                        "{\"id\":\"" + NameUuid.entry(COMMAND, 0)
                                + "\",\"type\":\"polls.BallotCast/2\",\"at\":\"2026-11-23T10:02:07.120Z\",\"by\":\"m_ada\","
                                + "\"command\":\"" + COMMAND
                                + "\",\"ordinal\":0,\"tags\":[\"ballot:p_1/m_ada\",\"poll:p_1\"],"
                                + "\"data\":{\"poll\":\"p_1\",\"voter\":\"m_ada\",\"choice\":{\"form\":\"one\",\"option\":\"yes\"}}}");
    }

    @Test
    void an_entry_is_read_back_as_it_was_written() {
        Event event = BallotCast.open(new PollId("p_1"), ADA, new Choice.One("yes"));
        var recorded = codec.decode(codec.encode(stamp(), event).bytes());
        assertThat(recorded.event()).isEqualTo(event);
        assertThat(recorded.stamp()).isEqualTo(stamp());
        assertThat(recorded.name()).isEqualTo("polls.BallotCast");
    }

    @Test
    void a_sealed_value_leaves_only_its_commitment_in_the_entry() {
        var encoded = codec.encode(
                stamp(), new MemberAdmitted(ADA, Sealed.of(ADA, "Ada"), Sealed.of(ADA, "ada@example.org"), null, null));
        assertThat(new String(encoded.bytes(), UTF_8)).doesNotContain("Ada").doesNotContain("example.org");
        var name = encoded.openings().getFirst();
        assertThat(name.subject()).isEqualTo(ADA);
        assertThat(new String(name.value(), UTF_8)).isEqualTo("\"Ada\"");
        assertThat(name.commitment())
                .isEqualTo(Digests.sha256("isonomia/sealed/1".getBytes(UTF_8), new byte[32], name.value()));
        var read = (MemberAdmitted) codec.decode(encoded.bytes()).event();
        assertThat(read.name().commitment()).isEqualTo(name.commitment());
    }

    @Test
    void a_public_text_lies_beside_the_log_under_its_digest() {
        List<Effect> effects = List.of(new AppointMember(new RoleId("r_1"), ADA));
        var drafted = new ProposalDrafted(
                new ProposalId("q_1"),
                ADA,
                "Title",
                PublicText.of("Text"),
                effects,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
        var encoded = codec.encode(stamp(), drafted);
        assertThat(encoded.texts().getFirst().sha256()).isEqualTo(Digests.sha256("Text"));
        var read = (ProposalDrafted) codec.decode(encoded.bytes()).event();
        assertThat(read.text().sha256()).isEqualTo(Digests.sha256("Text"));
        assertThat(read.effects()).isEqualTo(effects);
    }

    @Test
    void an_unknown_type_version_or_field_stops_the_reader() {
        String entry = new String(
                codec.encode(stamp(), BallotCast.open(new PollId("p_1"), ADA, new Choice.One("yes")))
                        .bytes(),
                UTF_8);
        for (String changed : List.of(
                entry.replace("BallotCast/2", "BallotEaten/1"),
                entry.replace("BallotCast/2", "BallotCast/9"),
                entry.replace("\"choice\"", "\"colour\""),
                entry.replace("\"voter\":", "\"poll\":\"p_1\",\"voter\":"),
                entry.replace("\"at\":\"2026", "\"at\":\"x"),
                entry.substring(3)))
            assertThatThrownBy(() -> codec.decode(changed.getBytes(UTF_8)))
                    .as(changed)
                    .isInstanceOf(MalformedEntryException.class);
    }
}
