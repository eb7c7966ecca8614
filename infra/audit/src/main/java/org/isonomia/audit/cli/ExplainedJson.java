package org.isonomia.audit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.isonomia.audit.explain.Explanation;
import org.isonomia.audit.explain.Listing;
import org.isonomia.audit.explain.Reading;
import org.isonomia.audit.explain.Step;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.tree.Hash;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An explanation for programs. */
final class ExplainedJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private record Whole(
            String subject,
            String title,
            Explanation.Today today,
            long last,
            String asOf,
            boolean signed,
            long size,
            String root,
            List<Object> entries) {}

    /** @param proof the whole receipt, with the entry in it; absent without a signature */
    private record One(
            long position,
            String at,
            String type,
            @Nullable String by,
            String sentence,
            String leaf,
            List<String> path,
            @Nullable String proof) {}

    private record Many(
            String what,
            int count,
            long first,
            long last,
            @Nullable String digest) {}

    private ExplainedJson() {}

    static String of(Listing listing) {
        return MAPPER.writeValueAsString(listing.items()) + "\n";
    }

    static String of(Explanation explanation, Reading reading) {
        return MAPPER.writeValueAsString(new Whole(
                        explanation.subject(),
                        explanation.title(),
                        explanation.today(),
                        explanation.last(),
                        explanation.asOf().toString(),
                        reading.signed(),
                        reading.head().size(),
                        reading.head().root().base64(),
                        explanation.steps().stream().map(ExplainedJson::step).toList()))
                + "\n";
    }

    private static Object step(Step step) {
        return switch (step) {
            case Step.Entry entry ->
                new One(
                        entry.position(),
                        entry.at().toString(),
                        entry.type(),
                        entry.by() == null ? null : entry.by().value(),
                        entry.sentence(),
                        entry.leaf().toString(),
                        entry.path().stream().map(Hash::base64).toList(),
                        proof(entry.receipt()));
            case Step.Many many ->
                new Many(
                        many.what().name().toLowerCase(java.util.Locale.ROOT),
                        many.count(),
                        many.first(),
                        many.last(),
                        many.digest());
        };
    }

    private static @Nullable String proof(@Nullable Receipt receipt) {
        return receipt == null ? null : new String(receipt.bytes(), UTF_8);
    }
}
