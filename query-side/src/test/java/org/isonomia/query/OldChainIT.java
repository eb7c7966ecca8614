package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.WELL;

import java.util.ArrayList;
import org.isonomia.query.discussion.threads.Comment;
import org.junit.jupiter.api.Test;

/** A chain of replies as a log holds it from before there was a bound. */
class OldChainIT {
    private static final int LONG = 100;

    @Test
    void a_chain_of_replies_without_end_is_read_a_page_at_a_time_and_no_deeper_than_64() {
        try (var fixture = new ViewsFixture(MemoryLog.recorded("before-counting-rules"))) {
            var deep = new ArrayList<Comment>();
            String cursor = null;
            do {
                var page = fixture.views
                        .threads()
                        .thread(WELL, cursor, 30)
                        .orElseThrow()
                        .comments();
                deep.addAll(page.items());
                cursor = page.next().orElse(null);
            } while (cursor != null);
            assertThat(deep)
                    .extracting(comment -> comment.text().orElse(""))
                    .hasSize(LONG)
                    .startsWith("level 1", "level 2")
                    .endsWith("level " + LONG);
            assertThat(deep).extracting(Comment::depth).allMatch(depth -> depth <= 64);
            assertThat(deep.getLast().depth()).isEqualTo(64);
        }
    }
}
