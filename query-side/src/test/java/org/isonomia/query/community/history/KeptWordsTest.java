package org.isonomia.query.community.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.words.Word;
import org.isonomia.words.Words;
import org.junit.jupiter.api.Test;

class KeptWordsTest {
    private static final MemberId ADA = new MemberId("m_ada");
    private static final MemberId BEN = new MemberId("m_ben");
    private static final PollId POLL = new PollId("p_well");

    @Test
    void an_entrys_words_are_kept_by_the_names_of_its_fields_without_anybodys_name_and_without_what_is_sealed() {
        var answered = new ObjectionAnswered(POLL, ADA, BEN, Sealed.of(BEN, "Never"));
        assertThat(KeptWords.written(Words.of(answered, BEN)))
                .containsExactlyInAnyOrder("by=MEMBER:m_ben", "poll=POLL:p_well", "objector=MEMBER:m_ada");
    }

    @Test
    void of_a_list_its_size_is_kept() {
        assertThat(KeptWords.written(Words.of(new RollListed(POLL, 2, List.of(ADA, BEN)), null)))
                .containsExactly("poll=POLL:p_well", "part=NUMBER:2", "members=NUMBER:2");
    }

    @Test
    void what_is_kept_is_read_as_it_was() {
        var issued = new AuditTokenIssued(
                new AuditTokenId("a_1"), "The Court: a=b", "00", null, ADA, java.time.Instant.EPOCH);
        var words = Words.of(issued, null);
        assertThat(KeptWords.read(KeptWords.written(words))).isEqualTo(words);
        assertThat(words.single()).containsEntry("name", new Word(Word.Of.TEXT, "The Court: a=b"));
    }
}
