package org.isonomia.command.proposals;

import java.util.List;
import org.isonomia.command.Input;
import org.isonomia.command.effects.EffectFit;
import org.isonomia.events.effects.Effect;

/** What a proposal's title, text and effects must be like. */
public final class Wording {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 40_000;
    public static final int MOST_EFFECTS = 10;

    private Wording() {}

    public static Input check(String title, String text, List<Effect> effects) {
        var input = new Input()
                .name("title", title, LONGEST_TITLE)
                .text("text", text, LONGEST_TEXT)
                .atMost("effects", effects, MOST_EFFECTS);
        EffectFit.check(input, effects);
        return input;
    }
}
