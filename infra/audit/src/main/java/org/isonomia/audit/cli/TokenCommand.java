package org.isonomia.audit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.isonomia.events.Digests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes an auditor's token, of which the community gets the digest. */
@Command(
        name = "token",
        description = {
            "Makes a token for reading the log of a community that is not public.",
            "Keep the token, and give a member its digest, for a proposal to let you in. Nothing is stored here."
        },
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    private static final int BYTES = 32;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String token =
                "isonomia_audit_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var out = spec.commandLine().getOut();
        out.println("token:  " + token);
        out.println("digest: " + Digests.sha256(token.getBytes(UTF_8)));
        return 0;
    }
}
