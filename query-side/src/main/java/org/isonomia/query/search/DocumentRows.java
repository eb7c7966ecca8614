package org.isonomia.query.search;

import java.sql.Types;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to the rows of documents that are there. */
record DocumentRows(LogEntry entry, Wordings wordings, JdbcClient db) {
    void speak(String configuration) {
        db.sql("insert into language (configuration) values (?) on conflict (one) do nothing")
                .param(configuration)
                .update();
    }

    /** It says something else from now on. */
    void reword(Id id, @Nullable String title, String text) {
        db.sql("update document set title = :title, text = :text, position = :position, at = :at where id = :id")
                .param("title", title, Types.VARCHAR)
                .param("text", text)
                .param("position", entry.position())
                .param("at", Moments.of(entry.recorded().stamp().at()))
                .param("id", id.value())
                .update();
        show(id);
    }

    /** Makes it findable by what its row refers to; the row goes where nothing of that is left. */
    void show(Id id) {
        var reference = db.sql("select kind, title, text from document where id = ?")
                .param(id.value())
                .query((row, number) -> new Reference(
                        DocumentKind.valueOf(row.getString("kind")), row.getString("title"), row.getString("text")))
                .optional();
        if (reference.isEmpty()) return;
        var wording = wordings.of(reference.get());
        if (wording.isGone()) remove(id);
        else
            db.sql("update document set words = " + Wording.VECTOR + " from " + Wording.LANGUAGE + " where id = :id")
                    .params(wording.parameters(reference.get().kind()))
                    .param("id", id.value())
                    .update();
    }

    /** Nobody finds a member who left; who comes back by a decision is found again. */
    void hide(MemberId member) {
        db.sql("update document set words = null where id = ?")
                .param(member.value())
                .update();
    }

    void remove(Id id) {
        db.sql("delete from document where id = ?").param(id.value()).update();
    }

    /** The name, and whatever is sealed for them; what is public stays. */
    void erase(MemberId member) {
        db.sql("delete from document where author = ? and kind = any (?)")
                .params(member.value(), DocumentKind.sealed())
                .update();
        db.sql("insert into erased (member) values (?) on conflict do nothing")
                .param(member.value())
                .update();
    }
}
