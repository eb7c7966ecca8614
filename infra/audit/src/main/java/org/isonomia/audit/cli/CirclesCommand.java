package org.isonomia.audit.cli;

import java.util.concurrent.Callable;
import org.isonomia.audit.explain.CirclesAt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "circles",
        description = {
            "Prints the circles, or as they were after an entry, each with the decision that made it so and who belongs.",
            "The export is replayed on the way: only with exit code 0 do they follow from it."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it follows", "1:a disagreement was found", "2:the export could not be read, or wrong usage"})
final class CirclesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private AsItWas log;

    @Override
    public Integer call() {
        var circles = new CirclesAt(log.at(spec));
        return log.print(spec, circles::see, circles::lines);
    }
}
