package org.isonomia.query.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.PublicTexts;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;

/** Reads what documents say from where it is held: the index itself keeps words, and no text. */
record Wordings(SealedValues sealed, PublicTexts texts) {
    Wording of(Reference reference) {
        return of(List.of(reference)).getFirst();
    }

    /** In the same order, read together. */
    List<Wording> of(List<Reference> references) {
        var opened = Opened.of(sealed, references.stream().flatMap(Reference::commitments));
        var wanted =
                references.stream().flatMap(Reference::publicTexts).distinct().toList();
        var published = wanted.isEmpty() ? Map.<String, String>of() : texts.read(wanted);
        return references.stream()
                .map(each -> switch (each.kind().held()) {
                    case SEALED -> new Wording(opened.text(each.title()), opened.text(each.text()));
                    case TEXT_SEALED -> new Wording(plain(each.title()), opened.text(each.text()));
                    case IN_THE_LOG -> new Wording(plain(each.title()), plain(each.text()));
                    case BESIDE_THE_LOG ->
                        new Wording(plain(each.title()), plain(each.text()).map(published::get));
                })
                .toList();
    }

    private static Optional<String> plain(@Nullable String text) {
        return Optional.ofNullable(text);
    }
}
