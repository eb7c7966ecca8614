package org.isonomia.web.polls;

import java.util.List;
import java.util.stream.IntStream;
import org.isonomia.events.polls.PollOption;
import org.isonomia.web.request.Form;
import org.jspecify.annotations.Nullable;

/**
 * An option as the API takes it.
 *
 * @param id what ballots name it by; {@code o1}, {@code o2} and so on when it is left out
 * @param meaning what choosing it means
 * @param prompt what to write when choosing it; then a reason is asked for
 */
public record NewOption(
        @Nullable String id,
        @Nullable String title,
        @Nullable String meaning,
        @Nullable String prompt) {
    static List<PollOption> numbered(List<NewOption> options) {
        return IntStream.range(0, options.size())
                .mapToObj(place -> options.get(place).option("o" + (place + 1)))
                .toList();
    }

    private PollOption option(String place) {
        String name = id == null ? place : id;
        return new PollOption(name, Form.orBlank(title), meaning, prompt, prompt != null, null, 0, List.of());
    }
}
