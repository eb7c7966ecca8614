package org.isonomia.rules.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RationalTest {
    @Test
    void it_is_kept_in_lowest_terms_with_the_sign_above() {
        assertEquals(Rational.of(-3, 2), Rational.of(6, -4));
        assertEquals("-3/2", Rational.of(6, -4).toString());
    }

    @Test
    void floor_and_ceiling_hold_below_zero_too() {
        assertEquals(BigInteger.valueOf(-2), Rational.of(-3, 2).floor());
        assertEquals(BigInteger.valueOf(-1), Rational.of(-3, 2).ceiling());
        assertEquals(BigInteger.TWO, Rational.of(3, 2).ceiling());
        assertEquals(BigInteger.TWO, Rational.of(2).ceiling());
    }

    @Test
    void what_it_writes_it_reads_and_decimals_too() {
        assertEquals(Rational.of(9, 4), Rational.parse(Rational.of(9, 4).toString()));
        assertEquals(Rational.of(2409, 2), Rational.parse("1204.50000"));
        assertEquals(Rational.of(-1, 2), Rational.parse("-0.5"));
    }

    @Test
    void in_json_it_is_its_text() {
        var json = JsonMapper.builder().build();
        assertEquals("\"3/2\"", json.writeValueAsString(Rational.of(3, 2)));
        assertEquals(Rational.of(-3, 2), json.readValue("\"-3/2\"", Rational.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e9", "", "1/", ".5", "1.", "Infinity", "0x1", "1/-2", "٣"})
    void what_is_not_an_exact_number_is_refused(String text) {
        assertThrows(NumberFormatException.class, () -> Rational.parse(text));
    }
}
