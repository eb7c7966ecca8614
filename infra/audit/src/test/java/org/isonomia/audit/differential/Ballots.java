package org.isonomia.audit.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Choice;

/** Some of those on the roll vote, most of them alike. */
final class Ballots {
    private Ballots() {}

    static List<Choice> of(PollTerms terms, int voters, Random random) {
        var options = terms.rule().options().stream().map(PollOption::id).toList();
        var habit = options.get(random.nextInt(options.size()));
        boolean ranked = terms.rule().option("status-quo").isPresent();
        boolean most = random.nextBoolean();
        var ballots = new ArrayList<Choice>();
        for (int each = 0; each < voters; each++) {
            if (random.nextInt(most ? 8 : 2) == 0) continue;
            if (random.nextInt(12) == 0) ballots.add(Choice.BLANK);
            else if (ranked) ballots.add(ranked(options, random));
            else
                ballots.add(new Choice.One(random.nextBoolean() ? habit : options.get(random.nextInt(options.size()))));
        }
        return ballots;
    }

    private static Choice ranked(List<String> options, Random random) {
        var order = new ArrayList<>(options);
        Collections.shuffle(order, random);
        var ranks = new ArrayList<List<String>>();
        for (String option : order.subList(0, 1 + random.nextInt(order.size())))
            if (ranks.isEmpty() || random.nextInt(4) > 0) ranks.add(new ArrayList<>(List.of(option)));
            else ranks.getLast().add(option);
        return new Choice.Ranked(ranks);
    }
}
