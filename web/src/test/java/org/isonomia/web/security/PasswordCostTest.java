package org.isonomia.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PasswordCostTest {
    @Test
    void an_instance_hashes_passwords_as_owasp_asks_for_at_least() {
        new ApplicationContextRunner()
                .withBean(PasswordCost.class, () -> new SecurityConfiguration().passwordCost())
                .withBean(Passwords.class)
                .run(context -> assertThat(context.getBean(Passwords.class).hash("correct horse battery"))
                        .hasValueSatisfying(hash -> assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$")));
    }

    @Test
    void a_hash_that_cost_something_else_still_matches() {
        String old = new Passwords(new PasswordCost(64, 1))
                .hash("correct horse battery")
                .orElseThrow();
        var now = new Passwords(PasswordCost.OWASP);
        assertThat(now.matches("correct horse battery", old)).hasValue(true);
        assertThat(now.matches("correct horse batterz", old)).hasValue(false);
    }
}
