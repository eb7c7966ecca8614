package org.isonomia.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isonomia.command.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every sentence a person reads, from {@code messages.properties}. */
@Component
public final class Sentences {
    private final MessageSource messages;

    public Sentences(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    /** A refusal as a sentence that says what to do; {@code {name}} stands for the refusal's data. */
    public Problem problem(Refusal refusal) {
        String sentence = messages.getMessage("refusal." + refusal.code().type().replace('/', '.'), null, Locale.ENGLISH);
        for (Map.Entry<String, String> datum : refusal.data().entrySet())
            sentence = sentence.replace("{" + datum.getKey() + "}", datum.getValue());
        return new Problem(refusal.code().type(), refusal.field(), sentence);
    }

    public List<Problem> problems(List<Refusal> refusals) {
        var problems = new ArrayList<Problem>();
        refusals.forEach(refusal -> problems.add(problem(refusal)));
        return problems;
    }
}
