package org.isonomia.web.community;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.isonomia.query.community.history.HistoryFilter;
import org.isonomia.query.community.history.HistoryFilter.Topic;
import org.isonomia.web.request.Visit;

/**
 * What of the history is shown.
 *
 * @param tag only what bears it
 * @param topic only what is about it; what is no topic shows everything
 * @param month only what happened in it; what is no month shows everything
 * @param every whether ballots stay by themselves
 * @param months in which anything happened, the newest first
 */
public record HistoryShown(
        Optional<String> tag, Optional<Topic> topic, Optional<YearMonth> month, boolean every, List<YearMonth> months) {
    static HistoryShown asked(Visit visit, List<YearMonth> months) {
        return new HistoryShown(
                visit.query("tag"),
                visit.query("topic").flatMap(HistoryShown::topic),
                visit.query("month").flatMap(HistoryShown::month),
                visit.query("every").isPresent(),
                months);
    }

    HistoryFilter filter(ZoneId zone) {
        return new HistoryFilter(
                tag,
                topic,
                month.map(first -> first.atDay(1).atStartOfDay(zone).toInstant()),
                month.map(
                        first -> first.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant()));
    }

    static Optional<Topic> topic(String word) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.name().equalsIgnoreCase(word))
                .findFirst();
    }

    static Optional<YearMonth> month(String word) {
        try {
            return Optional.of(YearMonth.parse(word)).filter(month -> month.getYear() > 0 && month.getYear() < 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Of the same, about another topic. */
    public String about(Optional<Topic> other) {
        return address(other, month, every);
    }

    /** Of the same, in another month. */
    public String in(Optional<YearMonth> other) {
        return address(topic, other, every);
    }

    /** Of the same, with ballots folded or not. */
    public String folding(boolean byThemselves) {
        return address(topic, month, byThemselves);
    }

    private String address(Optional<Topic> about, Optional<YearMonth> in, boolean byThemselves) {
        var query = new StringJoiner("&", "/history?", "").setEmptyValue("/history");
        tag.ifPresent(word -> query.add("tag=" + encoded(word)));
        about.ifPresent(each -> query.add("topic=" + each.name().toLowerCase(Locale.ROOT)));
        in.ifPresent(each -> query.add("month=" + each));
        if (byThemselves) query.add("every=entry");
        return query.toString();
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, UTF_8);
    }
}
