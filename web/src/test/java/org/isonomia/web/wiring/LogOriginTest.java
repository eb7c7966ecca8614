package org.isonomia.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogOriginTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 8080, localhost:8080/log",
        "::1, 8080, localhost:8080/log",
        "127.0.0.1, 0, localhost/log",
        "192.0.2.7, 8080, 192.0.2.7:8080/log",
        "2001:db8::7, 80, '[2001:db8:0:0:0:0:0:7]:80/log'"
    })
    void a_log_is_called_by_where_it_is_served(String address, int port, String origin) {
        assertThat(LogOrigin.of(address, port)).isEqualTo(origin);
    }

    @Test
    void one_that_is_served_everywhere_is_called_by_its_machine() throws Exception {
        assertThat(LogOrigin.of("0.0.0.0", 8080))
                .isEqualTo(InetAddress.getLocalHost().getHostName() + ":8080/log");
    }
}
