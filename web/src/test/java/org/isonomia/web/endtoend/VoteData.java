package org.isonomia.web.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real vote with its published numbers, from a file that names its source. */
record VoteData(JsonNode file) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static VoteData read(String name) {
        try (var in = new ClassPathResource("votedata/" + name + ".json").getInputStream()) {
            return new VoteData(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String title() {
        return file.get("title").asString();
    }

    JsonNode expected() {
        return file.get("expected");
    }

    /** Every ballot as an answer to a yes/no poll, as many times as it was cast. */
    List<String> answers() {
        var answers = new ArrayList<String>();
        for (JsonNode ballot : file.get("ballots")) {
            String answer = ballot.has("choice") ? ballot.get("choice").asString() : answer(ballot.get("ranking"));
            for (int i = 0; i < ballot.path("count").asInt(1); i++) answers.add(answer);
        }
        return answers;
    }

    /** What the file's beat matrix comes to when its option is asked about as yes or no against the default. */
    Tally beatMatrix() {
        var matrix = expected().get("beat_matrix");
        int option = matrix.at("/order/0").asString().equals(option(false)) ? 0 : 1;
        long over = matrix.at("/rows/" + option + "/" + (1 - option)).asLong();
        long under = matrix.at("/rows/" + (1 - option) + "/" + option).asLong();
        return new Tally(over, under, answers().size() - over - under);
    }

    /** Ranked over the default is yes, under it no, equal to it neither; unranked is below. */
    private String answer(JsonNode ranking) {
        int option = rank(ranking, option(false));
        int fallback = rank(ranking, option(true));
        if (option == fallback) return YesNo.ABSTAIN;
        return option < fallback ? YesNo.YES : YesNo.NO;
    }

    private String option(boolean isDefault) {
        for (JsonNode candidate : file.get("candidates"))
            if (candidate.path("default").asBoolean(false) == isDefault)
                return candidate.get("id").asString();
        throw new AssertionError("no such option");
    }

    private static int rank(JsonNode ranking, String id) {
        for (int rank = 0; rank < ranking.size(); rank++)
            for (JsonNode ranked : ranking.get(rank)) if (ranked.asString().equals(id)) return rank;
        return ranking.size();
    }
}
