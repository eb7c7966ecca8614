package org.isonomia.audit.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ExpectationTest {
    static Expectation compare(String expected, String counted) {
        var mapper = new JsonMapper();
        return Expectation.compare(
                mapper.readTree(expected.replace('\'', '"')), mapper.readTree(counted.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.5 | '3/2'",
                "'1204.50000' | '1204.5'",
                "51 | '51'",
                "'9/18' | '1/2'",
                "1.5e1 | 15",
                "true | true",
                "['N','C'] | [['N'],['C']]",
                "[['A','B']] | [['A','B']]",
                "{'a':1} | {'a':1,'b':2}",
                "null | null"
            })
    void equal_amounts_agree_however_they_are_written(String expected, String counted) {
        var result = compare("{'x':" + expected + "}", "{'x':" + counted + "}");
        assertThat(result.differences()).isEmpty();
        assertThat(result.compared()).containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'1204.50001' | '1204.5' | x",
                "9007199254740993 | 9007199254740992 | x",
                "['A','B'] | ['A','C'] | x[1]",
                "['1'] | ['1.0'] | x[0]",
                "['A'] | ['A','B'] | x",
                "{'a':1,'b':2} | {'a':1} | x.b",
                "{'a':false} | {} | x.a",
                "[[1,2],[3,4]] | [[1,2],[3,5]] | x[1][1]",
                "true | 'true' | x",
                "[] | {} | x"
            })
    void any_other_difference_is_told_where_it_is(String expected, String counted, String path) {
        assertThat(compare("{'x':" + expected + "}", "{'x':" + counted + "}").differences())
                .hasSize(1)
                .allMatch(difference -> difference.startsWith(path + ": expected "));
    }

    @Test
    void the_order_of_a_list_matters_unless_it_says_who_is_among() {
        assertThat(compare("{'ranking':['A','B']}", "{'ranking':['B','A']}").differences())
                .hasSize(2);
        assertThat(compare("{'winners':['A','B']}", "{'winners':['B','A']}").differences())
                .isEmpty();
        assertThat(compare("{'winners':['A','B']}", "{'winners':['A','C']}").differences())
                .isNotEmpty();
    }

    @Test
    void a_field_that_the_count_lacks_is_not_compared_and_named() {
        var result = compare("{'winners':['A'],'electorate':9}", "{'winners':['A']}");
        assertThat(result.notCompared()).containsExactly("electorate");
        assertThat(result.compared()).containsExactly("winners");
    }

    @Test
    void no_tie_where_none_was_counted_agrees_and_a_tie_does_not_go_unseen() {
        assertThat(compare("{'tie':false}", "{}").compared()).containsExactly("tie");
        assertThat(compare("{'tie':false}", "{'tie':true}").differences()).hasSize(1);
    }
}
