package org.isonomia.web.roles;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.roles.seats.Term;
import org.isonomia.web.page.Page;
import org.isonomia.web.roles.Mandates.Stretch;

/**
 * Mandates drawn over time: a band for each seat, a gap where nobody held it and marigold where nobody does; a line stands
 * at this moment. All lengths are in units of the drawing.
 */
public final class Bands {
    private static final double LEFT = 76;
    private static final double RIGHT = 750;
    private static final double TOP = 8;
    private static final double STEP = 44;
    private static final double PADDING = 8;
    private static final double GAP = 1;
    private static final int MOST_TICKS = 9;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240);

    /** Of a letter, on the wide side: what fits by it fits. */
    private static final double LETTER = 8.5;

    /** @param said nothing where it would not fit */
    public record Band(String kind, String x, String y, String width, String textX, String textY, String said) {}

    /** @param y of its words */
    public record Row(int seat, String y) {}

    public record Tick(String x, String labelX, String label) {}

    private final Page page;
    private final Mandates mandates;
    private final List<Integer> seats;
    private final Instant end;

    Bands(Page page, Mandates mandates) {
        this.page = page;
        this.mandates = mandates;
        this.seats = mandates.stretches().stream().map(Stretch::seat).distinct().toList();
        this.end = Stream.concat(
                        Stream.of(page.now().plus(Duration.ofDays(1))),
                        mandates.stretches().stream().map(Stretch::to).filter(Objects::nonNull))
                .max(naturalOrder())
                .orElseThrow();
    }

    public String width() {
        return at(RIGHT + LEFT / PADDING);
    }

    public String height() {
        return at(foot() + 2 * PADDING + TOP);
    }

    /** Where the bands end. */
    public String bottom() {
        return at(foot());
    }

    /** Where the words of the scale stand. */
    public String scale() {
        return at(foot() + 2 * PADDING);
    }

    public String now() {
        return at(x(page.now()));
    }

    public List<Row> rows() {
        return seats.stream().map(seat -> new Row(seat, at(top(seat) + 21.5))).toList();
    }

    public List<Band> bands() {
        return mandates.stretches().stream()
                .filter(stretch -> stretch.term() != null || stretch.isVacantNow())
                .map(this::band)
                .toList();
    }

    private Band band(Stretch stretch) {
        Instant to = stretch.to() == null ? page.now() : stretch.to();
        double from = x(stretch.from());
        double width = Math.max(2, x(to) - from - GAP);
        Term term = stretch.term();
        return new Band(
                term == null ? "sun" : "plum",
                at(from),
                at(top(stretch.seat())),
                at(width),
                at(from + PADDING),
                at(top(stretch.seat()) + 21.5),
                term == null ? "" : fitting(term.person(), width - 2 * PADDING));
    }

    /** The name, or its initials, or nothing. */
    private String fitting(Person person, double room) {
        return Stream.of(page.name(person), page.initials(person))
                .filter(text -> text.length() * LETTER <= room)
                .findFirst()
                .orElse("");
    }

    /** The beginnings of months, as many as have room; the first day where none begins. */
    public List<Tick> ticks() {
        var first = YearMonth.from(mandates.since().atZone(page.zone())).plusMonths(1);
        var last = YearMonth.from(end.atZone(page.zone()));
        long months = first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
        int step = MONTHS.stream()
                .filter(each -> months / each < MOST_TICKS)
                .findFirst()
                .orElse(MONTHS.getLast());
        var ticks = new ArrayList<Tick>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(step)) {
            Instant at = month.atDay(1).atStartOfDay(page.zone()).toInstant();
            boolean year = ticks.isEmpty() || month.getMonthValue() <= step;
            ticks.add(tick(at, page.patterned(at, year ? "MMMy" : "MMM")));
        }
        return ticks.isEmpty() ? List.of(tick(mandates.since(), page.patterned(mandates.since(), "dMMMy"))) : ticks;
    }

    private Tick tick(Instant moment, String label) {
        return new Tick(at(x(moment)), at(x(moment) + PADDING / 2), label);
    }

    private double top(int seat) {
        return TOP + seats.indexOf(seat) * STEP;
    }

    private double foot() {
        return TOP + seats.size() * STEP;
    }

    private double x(Instant moment) {
        double whole = Math.max(1, Duration.between(mandates.since(), end).toSeconds());
        double part = Math.max(0, Duration.between(mandates.since(), moment).toSeconds());
        return LEFT + part / whole * (RIGHT - LEFT);
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
