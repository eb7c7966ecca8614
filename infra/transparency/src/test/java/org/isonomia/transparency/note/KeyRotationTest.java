package org.isonomia.transparency.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.Frozen;
import org.isonomia.transparency.Rejected;
import org.isonomia.transparency.note.KeyRotation.Signatures;
import org.junit.jupiter.api.Test;

class KeyRotationTest {
    private static final Instant UNTIL = Instant.parse("2026-12-27T12:00:00Z");
    private static final SigningKey OLD = SigningKey.parse(Frozen.text("signing-key.txt"));
    private static final SigningKey NEXT = SigningKey.generate(OLD.verifier().name());

    private final KeyRotation rotation = new KeyRotation(OLD.verifier(), NEXT.verifier(), UNTIL);
    private final Signatures signed = rotation.sign(OLD, NEXT);

    @Test
    void the_statement_is_these_lines() {
        assertThat(rotation.text())
                .isEqualTo("isonomia log key rotation v1\n" + OLD.verifier().name() + "\n" + OLD.verifier() + "\n"
                        + NEXT.verifier() + "\n2026-12-27T12:00:00Z\n");
    }

    @Test
    void what_both_have_signed_is_accepted() {
        rotation.verify(signed);
        new KeyRotation(OLD.verifier(), NEXT.verifier(), UNTIL).verify(signed);
    }

    @Test
    void a_signature_of_the_other_key_or_of_another_statement_is_rejected() {
        var stranger = SigningKey.generate(OLD.verifier().name());
        var later = new KeyRotation(OLD.verifier(), NEXT.verifier(), UNTIL.plusSeconds(1));
        Rejected.as(Fault.SIGNATURE_WRONG, () -> rotation.verify(new Signatures(signed.to(), signed.to())));
        Rejected.as(Fault.SIGNATURE_WRONG, () -> rotation.verify(new Signatures(signed.from(), signed.from())));
        Rejected.as(Fault.SIGNATURE_WRONG, () -> rotation.verify(rotation.sign(stranger, NEXT)));
        Rejected.as(Fault.SIGNATURE_WRONG, () -> rotation.verify(rotation.sign(OLD, stranger)));
        Rejected.as(Fault.SIGNATURE_WRONG, () -> later.verify(signed));
        Rejected.as(Fault.SIGNATURE_LINE, () -> rotation.verify(new Signatures("", signed.to())));
    }

    @Test
    void two_keys_of_one_log_follow_each_other_and_nothing_else() {
        var ofAnother = SigningKey.generate("another.example/log").verifier();
        var witness = CosigningKey.generate(OLD.verifier().name()).verifier();
        Rejected.as(Fault.OTHER_ORIGIN, () -> new KeyRotation(OLD.verifier(), ofAnother, UNTIL));
        Rejected.as(Fault.KEY_TYPE, () -> new KeyRotation(OLD.verifier(), witness, UNTIL));
        Rejected.as(Fault.KEY_FORM, () -> new KeyRotation(OLD.verifier(), OLD.verifier(), UNTIL));
    }

    @Test
    void no_statement_can_be_taken_for_a_checkpoint() {
        Rejected.as(Fault.NUMBER_FORM, () -> Checkpoint.parse(rotation.text()));
    }
}
