package org.isonomia.audit.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.isonomia.audit.fold.Disagreement.Kind.COMMAND_OUT_OF_ORDER;
import static org.isonomia.audit.fold.Disagreement.Kind.EFFECTS_DIFFER;
import static org.isonomia.audit.fold.Disagreement.Kind.ENTRY_UNREADABLE;
import static org.isonomia.audit.fold.Disagreement.Kind.ID_NOT_OF_ITS_COMMAND;
import static org.isonomia.audit.fold.Disagreement.Kind.ID_USED_TWICE;
import static org.isonomia.audit.fold.Disagreement.Kind.TAGS_DIFFER;
import static org.isonomia.audit.replay.Tampering.assertFirst;
import static org.isonomia.audit.replay.Tampering.assertNamed;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;
import org.isonomia.audit.export.ExportWriter;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Panels;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.transparency.tree.Hashing;
import org.junit.jupiter.api.Test;

/** The bytes of one entry edited by hand, its leaf hash and the root written anew. */
class EntryTamperingTest {
    final Tampering log = new Tampering();
    final int ballot = log.find(BallotCast.class);

    @Test
    void tags_that_do_not_follow_from_the_event_are_found() throws Exception {
        assertFirst(edited(ballot, entry -> entry.replace("\"ballot:p_q_role/m_ada\",", "")), TAGS_DIFFER, ballot);
    }

    @Test
    void an_unknown_type_version_or_field_is_found() throws Exception {
        for (String[] change : new String[][] {
            {"polls.BallotCast", "polls.BallotEaten"}, {"BallotCast/2", "BallotCast/7"}, {"\"choice\"", "\"colour\""}
        }) assertFirst(edited(ballot, entry -> entry.replace(change[0], change[1])), ENTRY_UNREADABLE, ballot);
    }

    @Test
    void a_field_that_is_missing_or_too_many_or_spelt_otherwise_is_found() throws Exception {
        for (String[] change : new String[][] {
            {",\"choice\":{\"form\":\"one\",\"option\":\"no\"}", ""},
            {",\"option\":\"no\"", ""},
            {"\"voter\":\"m_ada\",", ""},
            {"\"ordinal\":0,", ""},
            {"\"ordinal\":0,", "\"ordinal\":0,\"note\":\"hidden\","},
            {"\"ordinal\":0,", "\"ordinal\": 0,"},
            {"\"data\":{", "\"data\":{ "}
        }) assertFirst(edited(ballot, entry -> entry.replace(change[0], change[1])), ENTRY_UNREADABLE, ballot);
    }

    @Test
    void an_event_that_names_one_thing_twice_is_found() throws Exception {
        var panels = new Tampering(Panels.everything());
        int seated = panels.find(PanelSeated.class);
        var event = (PanelSeated) panels.drafts.get(seated).event();
        var report = edited(
                panels,
                seated,
                entry -> entry.replace(event.opens().value(), event.poll().value()));
        assertFirst(report, ENTRY_UNREADABLE, seated);
    }

    @Test
    void a_missing_number_is_found() throws Exception {
        int defined = log.find(RoleDefined.class);
        assertNamed(edited(defined, entry -> entry.replace("\"seats\":1,", "")), ENTRY_UNREADABLE);
    }

    @Test
    void a_role_with_two_thousand_million_seats_costs_nothing_and_is_found() {
        int defined = log.find(RoleDefined.class);
        var role = (RoleDefined) log.drafts.get(defined).event();
        log.change(
                defined,
                new RoleDefined(
                        role.role(),
                        role.name(),
                        role.purpose(),
                        role.domains(),
                        role.accountabilities(),
                        Integer.MAX_VALUE,
                        Integer.MAX_VALUE));
        assertFirst(log.clever(), EFFECTS_DIFFER, defined);
    }

    @Test
    void an_id_that_is_not_its_commands_is_found() throws Exception {
        String id = log.drafts.get(ballot).stamp().id().toString();
        String other = id.substring(0, 35) + (id.endsWith("0") ? "1" : "0");
        assertFirst(edited(ballot, entry -> entry.replace(id, other)), ID_NOT_OF_ITS_COMMAND, ballot);
    }

    @Test
    void an_entry_cut_out_of_its_command_is_found() throws Exception {
        int opened = log.find(PollOpened.class);
        log.drafts.add(opened, log.drafts.get(log.find(ThreadOpened.class)).asCommand("between"));
        assertNamed(log.clever(), COMMAND_OUT_OF_ORDER);
    }

    @Test
    void an_entry_that_stands_twice_is_found_by_its_id() throws Exception {
        log.drafts.add(ballot + 2, log.drafts.get(ballot));
        assertFirst(log.clever(), ID_USED_TWICE, ballot + 2);
    }

    private Report edited(int position, UnaryOperator<String> edit) throws Exception {
        return edited(log, position, edit);
    }

    private static Report edited(Tampering log, int position, UnaryOperator<String> edit) throws Exception {
        var codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);
        var out = new ByteArrayOutputStream();
        var writer = new ExportWriter(out::write, log.drafts.size());
        for (int i = 0; i < log.drafts.size(); i++) {
            var draft = log.drafts.get(i);
            byte[] bytes = codec.encode(draft.stamp(), draft.event()).bytes();
            if (i == position) bytes = edit.apply(new String(bytes, UTF_8)).getBytes(UTF_8);
            writer.entry(i, bytes, Hashing.leaf(bytes).bytes());
        }
        writer.end();
        return Export.replay(out.toByteArray());
    }
}
