package org.isonomia.web.polls;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Alternative;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.web.page.Page;
import org.isonomia.web.request.Form;

/** Forecasts in sentences. */
public record ForecastWords(Page page) {
    private static final Rational THOUSAND = Rational.of(1_000);
    private static final Rational LEAST = Rational.of(1, 1_000);
    private static final Rational MOST = Rational.of(999, 1_000);

    public String quorum(PollForecast forecast) {
        var quorum = forecast.quorum();
        return page.t(
                "forecast.quorum." + quorum.counts(),
                "required",
                quorum.required(),
                "roll",
                quorum.rollSize(),
                "percent",
                percent(quorum.probability()));
    }

    /** That all of it comes true, which is what its word and its colour speak of. */
    public String together(PollForecast forecast) {
        return page.t("forecast.together", "percent", percent(forecast.together()));
    }

    /** Its word, and how many of twenty equally likely outcomes reach what is needed. */
    public String odds(PollForecast forecast) {
        return page.t("forecast.odds." + forecast.outlook(), "count", Pebbles.of(forecast));
    }

    public String evidence(PollForecast forecast) {
        return page.t("forecast.evidence", "count", forecast.quorum().evidence().size());
    }

    public String of(Precondition precondition) {
        var date = precondition.date();
        var probability = precondition.probability();
        return page.t(
                "forecast.precondition",
                "metric",
                Form.orBlank(precondition.metric()),
                "source",
                Form.orBlank(precondition.source()),
                "owner",
                Form.orBlank(precondition.owner()),
                "date",
                date == null ? "" : page.absolute(date),
                "percent",
                probability == null ? "" : percent(probability));
    }

    public String of(Alternative alternative) {
        boolean active = alternative.quorum().base() == Quorum.Base.ACTIVE;
        return page.t(
                active ? "forecast.alternative.active" : "forecast.alternative.roll",
                "required",
                alternative.required(),
                "base",
                alternative.base(),
                "percent",
                percent(alternative.probability()));
    }

    /**
     * To a tenth of a percent, rounded down as the words are: a number and its word never fall on two sides of a bound.
     * What is neither 0 nor 1 is never shown as one of them.
     */
    public String percent(Rational probability) {
        if (probability.signum() > 0 && probability.compareTo(LEAST) < 0) return page.t("forecast.percent.least");
        if (probability.compareTo(MOST) > 0 && probability.compareTo(Rational.ONE) < 0)
            return page.t("forecast.percent.most");
        return String.format(
                page.locale(), "%.1f %%", new BigDecimal(tenths(probability).rounded(1)));
    }

    /** In percent, down to a tenth. */
    static Rational tenths(Rational probability) {
        return new Rational(probability.times(THOUSAND).floor(), BigInteger.TEN);
    }
}
