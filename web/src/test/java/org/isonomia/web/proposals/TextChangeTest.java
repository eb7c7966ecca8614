package org.isonomia.web.proposals;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isonomia.web.proposals.TextChange.Kind;
import org.junit.jupiter.api.Test;

class TextChangeTest {
    private static final String BEFORE = "Meet in Lisbon in June.\nThe committee invites.";
    private static final String AFTER = "Meet in Lisbon in May.\nThe committee invites, and holds rooms.";

    @Test
    void whatChangedIsSaidWordByWord() {
        assertThat(TextChange.between(BEFORE, AFTER))
                .containsExactly(
                        new TextChange(Kind.KEPT, "Meet in Lisbon in "),
                        new TextChange(Kind.REMOVED, "June"),
                        new TextChange(Kind.ADDED, "May"),
                        new TextChange(Kind.KEPT, ".\nThe committee invites"),
                        new TextChange(Kind.ADDED, ", and holds rooms"),
                        new TextChange(Kind.KEPT, "."));
    }

    @Test
    void nothingOfEitherTextIsLost() {
        var changes = TextChange.between(BEFORE, AFTER);
        assertThat(said(changes, Kind.ADDED)).isEqualTo(BEFORE);
        assertThat(said(changes, Kind.REMOVED)).isEqualTo(AFTER);
        assertThat(TextChange.between("", "Grüße, שלום")).containsExactly(new TextChange(Kind.ADDED, "Grüße, שלום"));
        assertThat(TextChange.between(AFTER, AFTER)).containsExactly(new TextChange(Kind.KEPT, AFTER));
    }

    private static String said(List<TextChange> changes, Kind without) {
        return changes.stream()
                .filter(change -> change.kind() != without)
                .map(TextChange::text)
                .collect(joining());
    }
}
