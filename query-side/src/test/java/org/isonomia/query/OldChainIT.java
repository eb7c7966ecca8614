package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.query.Story.ADA;
import static org.isonomia.query.Story.WELL;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.CommentId;
import org.isonomia.events.Sealed;
import org.isonomia.events.discussion.earlier.CommentPostedV1;
import org.isonomia.query.discussion.threads.Comment;
import org.junit.jupiter.api.Test;

/** A chain of replies as a log holds it from before there was a bound. */
class OldChainIT {
    private static final int LONG = 500;

    @Test
    void a_chain_of_replies_without_end_is_read_a_page_at_a_time_and_no_deeper_than_64() {
        try (var fixture = new ViewsFixture()) {
            CommentId parent = null;
            for (int level = 1; level <= LONG; level++) {
                var comment = new CommentId("c_deep-" + level);
                fixture.log.append(
                        ADA,
                        null,
                        new CommentPostedV1(comment, WELL, parent, ADA, Sealed.of(ADA, "level " + level), List.of())
                                .upcast());
                parent = comment;
            }
            fixture.catchUp();
            var deep = new ArrayList<Comment>();
            String cursor = null;
            do {
                var page = fixture.views
                        .threads()
                        .thread(WELL, cursor, 50)
                        .orElseThrow()
                        .comments();
                deep.addAll(page.items());
                cursor = page.next().orElse(null);
            } while (cursor != null);
            deep.removeIf(comment -> !comment.id().value().startsWith("c_deep-"));
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
